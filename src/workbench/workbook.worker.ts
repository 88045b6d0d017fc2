import { faultOf } from '../taskpane/fault';
import { HostError } from '../workbook/issue';
import { OpenedWorkbook } from './opened-workbook';
import type { WorkbookReply, WorkbookRequest } from './workbook-protocol';

interface WorkerScope {
  onmessage: ((event: { readonly data: WorkbookRequest }) => void) | null;
  postMessage(reply: WorkbookReply): void;
}

const scope = self as unknown as WorkerScope;
let opened: OpenedWorkbook | null = null;

scope.onmessage = ({ data }) => {
  void answer(data)
    .catch(refusal)
    .then((reply) => {
      scope.postMessage(reply);
    });
};

async function answer(request: WorkbookRequest): Promise<WorkbookReply> {
  switch (request.kind) {
    case 'open':
      opened = await OpenedWorkbook.open(request.bytes, request.fileName);
      return { kind: 'opened', name: opened.name, workbook: opened.workbook };
    case 'empty':
      opened = OpenedWorkbook.empty(request.name);
      return { kind: 'opened', name: opened.name, workbook: opened.workbook };
    case 'download':
      if (opened === null) throw new Error('nothing is open');
      return { kind: 'download', download: await opened.download(request.contents) };
  }
}

function refusal(error: unknown): WorkbookReply {
  if (error instanceof HostError) return { kind: 'refused', issue: error.issue, others: error.others };
  return { kind: 'failed', fault: faultOf(error) };
}
