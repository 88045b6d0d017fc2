const PIECE = 2 ** 20;
/** The most bytes that a UTF-16 unit takes in UTF-8. */
const BYTES_A_UNIT = 3;
const LAST_OF_ASCII = 0x7f;

const ENCODER = new TextEncoder();

/**
 * A long text in UTF-8, put together of short ones as bytes at once: joined as texts, the hundred million letters of a
 * large sheet take four times as long.
 */
export class Utf8Writer {
  readonly #full: Uint8Array[] = [];
  #piece = new Uint8Array(PIECE);
  #length = 0;

  add(text: string): void {
    const { length } = text;
    if (this.#length + length * BYTES_A_UNIT > this.#piece.length) this.#nextPiece(length * BYTES_A_UNIT);
    const piece = this.#piece;
    let end = this.#length;
    for (let index = 0; index < length; index++) {
      const unit = text.charCodeAt(index);
      if (unit > LAST_OF_ASCII) {
        end += ENCODER.encodeInto(text.slice(index), piece.subarray(end)).written;
        break;
      }
      piece[end++] = unit;
    }
    this.#length = end;
  }

  /** All that was added, in pieces. Nothing is added afterwards. */
  finish(): readonly Uint8Array[] {
    return [...this.#full, this.#piece.subarray(0, this.#length)];
  }

  #nextPiece(room: number): void {
    this.#full.push(this.#piece.subarray(0, this.#length));
    this.#piece = new Uint8Array(Math.max(PIECE, room));
    this.#length = 0;
  }
}
