// The site's search shows the sections that hold every word. A question has more words than a section
// holds of them: if fewer than three sections hold all, those that hold all but one follow, and so on.
{
  const ENOUGH = 3;
  // Every choice of some words is asked for: of seven, 35 choices of three.
  const MOST = 7;
  const LITTLE = new Set(
    (
      "a about all an and any are as at be by can do does for from get has have how i in instead into is " +
      "it its me my not of on one only or out so that the their there this to up was what when where " +
      "which who will with without"
    ).split(" "),
  );

  const wordsOf = (text) =>
    [...new Set(text.toLowerCase().split(/[\s\-_,:!?=[\]()"'`/]+|\.(?!\d)/u))]
      .filter((word) => word && !LITTLE.has(word))
      .slice(0, MOST);

  const choices = (words, count) =>
    count === 0
      ? [[]]
      : words.flatMap((word, at) =>
          choices(words.slice(at + 1), count - 1).map((rest) => [word, ...rest]),
        );

  // A query as the search's worker makes it of what is typed.
  const operator = (name, operands) => ({ type: "operator", data: { operator: name, operands } });
  const prefix = (word) => ({
    type: "value",
    data: { field: "*", value: { type: "prefix", data: word } },
  });
  const holding = (words, count) =>
    operator("or", choices(words, count).map((each) => operator("and", each.map(prefix))));

  const QUERY = 2;
  const RESULT = 3;

  window.Worker = class extends Worker {
    #unanswered = 0;

    constructor(...given) {
      super(...given);
      this.addEventListener("message", (event) => this.#heard(event));
    }

    postMessage(message) {
      if (message.type === QUERY) {
        this.query = message.data;
        this.words = wordsOf(this.query.input ?? "");
        this.count = this.query.page ? 0 : this.words.length;
        this.found = [];
      }
      this.#send(message);
    }

    #send(message) {
      if (message.type === QUERY) this.#unanswered++;
      super.postMessage(message);
    }

    #heard(event) {
      // A result is of the last query only if none is under way.
      if (event.data.type !== RESULT || --this.#unanswered) return;
      const { items } = event.data.data;
      const known = new Set(this.found.map((each) => each.id));
      this.found.push(...items.filter((each) => !known.has(each.id)));
      if (this.found.length < ENOUGH && this.count > 0) {
        event.stopImmediatePropagation();
        const input = holding(this.words, this.count--);
        this.#send({ type: QUERY, data: { ...this.query, input } });
      } else items.splice(0, items.length, ...this.found);
    }
  };
}
