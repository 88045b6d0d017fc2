import { Component, type ReactNode } from 'react';
import { FaultMessage } from './fault-message';
import type { PaneModel } from './pane-model';

interface Props {
  readonly model: PaneModel;
  readonly children: ReactNode;
}

/** Where a part of the pane cannot be shown, that is told in its place. React asks for a class here. */
export class FaultBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.model.tellFault(error);
  }

  override render(): ReactNode {
    const { model, children } = this.props;
    if (!this.state.isBroken) return children;
    const { fault } = model.state;
    const again = () => {
      this.setState({ isBroken: false });
      void model.tryAgain();
    };
    return fault === null ? null : <FaultMessage fault={fault} onAgain={again} />;
  }
}
