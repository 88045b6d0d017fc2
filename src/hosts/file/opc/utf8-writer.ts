/** So many texts become bytes at once, and no more of them is kept: a large sheet has a hundred million letters. */
const TEXTS_AT_ONCE = 4096;
const PIECE = 2 ** 20;
/** The most bytes that a UTF-16 unit takes in UTF-8. */
const BYTES_A_UNIT = 3;

const ENCODER = new TextEncoder();

/** A long text in UTF-8, put together of many short ones. */
export class Utf8Writer {
  readonly #full: Uint8Array[] = [];
  #piece = new Uint8Array(PIECE);
  #length = 0;
  #texts: string[] = [];

  add(text: string): void {
    this.#texts.push(text);
    if (this.#texts.length === TEXTS_AT_ONCE) this.#encode();
  }

  /** All that was added, in pieces. Nothing is added afterwards. */
  finish(): readonly Uint8Array[] {
    this.#encode();
    return [...this.#full, this.#piece.subarray(0, this.#length)];
  }

  #encode(): void {
    const text = this.#texts.join('');
    this.#texts = [];
    const most = text.length * BYTES_A_UNIT;
    if (this.#length + most > this.#piece.length) this.#nextPiece(most);
    this.#length += ENCODER.encodeInto(text, this.#piece.subarray(this.#length)).written;
  }

  #nextPiece(room: number): void {
    this.#full.push(this.#piece.subarray(0, this.#length));
    this.#piece = new Uint8Array(Math.max(PIECE, room));
    this.#length = 0;
  }
}
