/** An invented article with something of all that a wire's English has. */
export const sample = `PORT ELLA /Norland/, June 26. /TASS/. Norland and the European Union will open the northern sea route to ferries in May, Norland Transport Minister Anna Berg told reporters on Thursday, citing a decision of the government.

"We are ready to sail in any weather," she said. "The crews have been waiting for a year."

According to the head of the Port Ella Shipping Company, Otto Falk, "no ship will wait for paper," and the quay is to be widened by 2030. He did not say who would pay for it.

The Ministry of Transport stressed that the pier "stands as well as ever," while the opposition Harbor Party called the plan "a bridge to nowhere." Its leader, former mayor Ivo Lind, noted that tickets cost 40% more than last year, Xinhua reported.

"What matters," Lind added, "is whether the United Nations will send its observers, as Secretary General Mira Holt has promised." Asked about this, a spokeswoman for the UN declined to comment.`;
