// MODE: RFC 2812 §3.1.5 and §3.2.3, RFC 2811 §4, modern.ircdocs.horse "Modes".
#include <QTest>

#include "tests/protocols/irc/server/script.h"
#include "tests/support/testclass.h"

using everyport::ircd::Case;
using everyport::ircd::ServerOptions;

#define TWO "+ alice\n+ bob\nalice: JOIN #x\nbob: JOIN #x\nalice.\nbob.\n"

static const Case cases[] = {
    {"RFC 2812 3.2.3: asked for, 324 and 329", TWO R"(
        alice: MODE #x
        alice= 324 alice #x +nt
        alice= 329 alice #x *
    )"},
    {"RFC 2812 3.2.3: the key is for members", TWO R"(
        + carol
        alice: MODE #x +k secret
        carol: MODE #x
        carol= 324 carol #x +ntk *
        carol! * secret*
        bob: MODE #x
        bob> 324 bob #x +ntk secret
    )"},
    {"RFC 2812 3.2.3: of no channel is 403", R"(
        + alice
        alice: MODE #nowhere
        alice= 403 alice #nowhere :*
    )"},
    {"RFC 2812 3.2.3: a change is told to all", TWO R"(
        alice: MODE #x +m
        alice= :alice!* MODE #x +m
        bob= :alice!* MODE #x +m
    )"},
    {"RFC 2812 3.2.3: several in one line, with parameters in order", TWO R"(
        alice: MODE #x +klv secret 9 bob
        alice= MODE #x +klv secret 9 bob
        alice: MODE #x
        alice= 324 alice #x +ntkl secret 9
    )"},
    {"RFC 2812 3.2.3: on and off in one line", TWO R"(
        alice: MODE #x +mi-t
        alice= MODE #x +mi-t
    )"},
    {"RFC 2812 3.2.3: what is so already is not told", TWO R"(
        alice: MODE #x +nt
        alice-
    )"},
    {"RFC 2812 3.2.3: not an operator is 482, once", TWO R"(
        bob: MODE #x +mis
        bob= 482 bob #x :*
        bob-
        alice-
    )"},
    {"RFC 2812 3.2.3: an unknown letter is 472", TWO R"(
        alice: MODE #x +y
        alice= 472 alice y :*
    )"},
    {"RFC 2812 3.2.3: +o for who is not in it is 441", TWO R"(
        + carol
        alice: MODE #x +o carol
        alice= 441 alice carol #x :*
    )"},
    {"Modern: +o for nobody is 401", TWO R"(
        alice: MODE #x +o nobody
        alice= 401 alice nobody :*
    )"},
    {"RFC 2811 4.1.2: +o gives its rights", TWO R"(
        alice: MODE #x +o bob
        bob> MODE #x +o bob
        bob: MODE #x +m
        bob= :bob!* MODE #x +m
    )"},
    {"RFC 2811 4.1.2: -o takes them", TWO R"(
        alice: MODE #x +o bob
        bob: MODE #x -o alice
        alice.
        alice: MODE #x +m
        alice= 482 alice #x :*
    )"},
    {"RFC 2811 4.1.3: +v is shown by +", TWO R"(
        alice: MODE #x +v bob
        bob.
        bob: NAMES #x
        bob= 353 bob = #x :@alice +bob
    )"},
    {"Modern %: a half-operator gives voice and no more", TWO R"(
        + carol
        carol: JOIN #x
        alice: MODE #x +h bob
        bob.
        bob: MODE #x +v carol
        bob= MODE #x +v carol
        bob: MODE #x +h carol
        bob= 482 bob #x :*
        bob: MODE #x -o alice
        bob= 482 bob #x :*
    )"},
    {"Modern %: a half-operator may give it up", TWO R"(
        alice: MODE #x +h bob
        bob.
        bob: MODE #x -h bob
        bob= MODE #x -h bob
    )"},
    {"Modern ~&: an operator cannot make owners", TWO R"(
        alice: MODE #x +q bob
        alice= 482 alice #x :*
        alice: MODE #x +a bob
        alice= 482 alice #x :*
    )"},
    {"RFC 2811 4.2.10: +k cannot have spaces: 696", TWO R"(
        alice: MODE #x +k :a key
        alice= 696 alice #x k \x2a :*
    )"},
    {"Modern +k: none is 696", TWO R"(
        alice: MODE #x +k
        alice= 696 alice #x k * :*
    )"},
    {"RFC 2811 4.2.10: -k without the key", TWO R"(
        alice: MODE #x +k secret
        alice.
        alice: MODE #x -k
        alice= MODE #x -k secret
    )"},
    {"RFC 2811 4.2.9: +l must be a number over 0: 696", TWO R"(
        alice: MODE #x +l many
        alice= 696 alice #x l many :*
        alice: MODE #x +l 0
        alice= 696 alice #x l 0 :*
        alice: MODE #x +l -5
        alice= 696 alice #x l -5 :*
    )"},
    {"RFC 2811 4.2.9: -l has no parameter", TWO R"(
        alice: MODE #x +l 5
        alice.
        alice: MODE #x -l
        alice= MODE #x -l
    )"},
    {"RFC 2811 4.3.1: +b is completed and listed with who and when", TWO R"(
        alice: MODE #x +b spammer
        alice= MODE #x +b spammer!*@*
        bob.
        bob: MODE #x b
        bob= 367 bob #x spammer!*@* alice!* *
        bob= 368 bob #x :*
    )"},
    {"RFC 2811 4.3.1: +b alone lists, too", TWO R"(
        bob: MODE #x +b
        bob= 368 bob #x :*
    )"},
    {"RFC 2811 4.3.1: -b takes it away", TWO R"(
        alice: MODE #x +b a!b@c
        alice.
        alice: MODE #x -b a!b@c
        alice= MODE #x -b a!b@c
        alice: MODE #x -b a!b@c
        alice-
    )"},
    {"RFC 2811 4.3.1: the same again is not told", TWO R"(
        alice: MODE #x +b a!b@c
        alice.
        alice: MODE #x +b A!B@C
        alice-
    )"},
    {"Modern MAXLIST: a full list is 478", TWO R"(
        alice: MODE #x +b a!*@*
        alice: MODE #x +b b!*@*
        alice.
        alice: MODE #x +b c!*@*
        alice= 478 alice #x b :*
    )",
        [](ServerOptions& options) { options.limits.listEntries = 2; }},
    {"RFC 2811 4.3.2: +e lists by 348 349", TWO R"(
        alice: MODE #x +e bob
        alice.
        alice: MODE #x e
        alice= 348 alice #x bob!*@* alice!* *
        alice= 349 alice #x :*
    )"},
    {"RFC 2811 4.3.3: +I lists by 346 347", TWO R"(
        alice: MODE #x +I bob
        alice.
        alice: MODE #x I
        alice= 346 alice #x bob!*@* alice!* *
        alice= 347 alice #x :*
    )"},
    {"RFC 2811 4.3.1: who is banned inside may not speak", TWO R"(
        alice: MODE #x +b bob
        bob.
        bob: PRIVMSG #x :hello
        bob= 404 bob #x :*
    )"},
    {"RFC 2811 4.3.1: voice speaks over a ban", TWO R"(
        alice: MODE #x +bv bob bob
        alice.
        bob: PRIVMSG #x :hello
        alice> :bob!* PRIVMSG #x :hello
    )"},
    {"IRCv3 account-extban: a:account", R"(
        + alice
        + bob account=bob
        alice: JOIN #x
        alice.
        alice: MODE #x +b a:bob
        alice= MODE #x +b a:bob
        bob: JOIN #x
        bob= 474 bob #x :*
    )"},
    {"Extended ban r: by real name", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +b r:*bob?real*
        bob: JOIN #x
        bob= 474 bob #x :*
    )"},
    {"Extended ban m: silences and lets in", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +b m:bob!*@*
        bob: JOIN #x
        bob> :bob!* JOIN #x
        bob.
        bob: PRIVMSG #x :hello
        bob= 404 bob #x :*
    )"},
    {"RFC 2811 4.2.3: +m lets voice and above speak only", TWO R"(
        alice: MODE #x +m
        bob.
        bob: PRIVMSG #x :hello
        bob= 404 bob #x :*
        alice: MODE #x +v bob
        alice.
        bob: PRIVMSG #x :hello
        alice= :bob!* PRIVMSG #x :hello
    )"},
    {"RFC 2811 4.2.4: +n keeps outsiders' words out", R"(
        + alice
        + bob
        alice: JOIN #x
        bob: PRIVMSG #x :hello
        bob= 404 bob #x :*
    )"},
    {"RFC 2811 4.2.4: -n lets them in", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x -n
        alice.
        bob: PRIVMSG #x :hello
        alice= :bob!* PRIVMSG #x :hello
    )"},
    {"Everyport +c: colours are refused", TWO R"(
        alice: MODE #x +c
        bob.
        bob: PRIVMSG #x :\x0304red
        bob= 404 bob #x :*
    )"},
    {"Everyport +S: colours are taken out", TWO R"(
        alice: MODE #x +S
        alice.
        bob: PRIVMSG #x :\x0304,12red \x02bold\x0f
        alice= :bob!* PRIVMSG #x :red bold
    )"},
    {"Everyport +C: CTCP is refused, actions are not", TWO R"(
        alice: MODE #x +C
        alice.
        bob.
        bob: PRIVMSG #x :\x01VERSION\x01
        bob= 404 bob #x :*
        bob: PRIVMSG #x :\x01ACTION waves\x01
        alice= :bob!* PRIVMSG #x :\x01ACTION waves\x01
    )"},
    {"Everyport +T: no notices", TWO R"(
        alice: MODE #x +T
        alice.
        bob.
        bob: NOTICE #x :hello
        alice-
        bob-
    )"},
    {"Everyport +M: only accounts speak", TWO R"(
        + carol account=carol
        carol: JOIN #x
        alice: MODE #x +M
        alice.
        bob.
        bob: PRIVMSG #x :hello
        bob= 404 bob #x :*
        carol: PRIVMSG #x :hello
        alice= :carol!* PRIVMSG #x :hello
    )"},
    {"Everyport +N: nicks stay", TWO R"(
        alice: MODE #x +N
        bob.
        bob: NICK robert
        bob= 447 bob :*
    )"},
    {"Everyport +V: members do not invite", TWO R"(
        + carol
        alice: MODE #x +V
        bob.
        bob: INVITE carol #x
        bob= 482 bob #x :*
    )"},
    {"Everyport +r: the server's own", TWO R"(
        alice: MODE #x +r
        alice-
    )"},
    {"Modern MODES: no more than that in a line", R"(
        + alice
        alice: JOIN #x
        alice.
        alice: MODE #x +imsp
        alice= MODE #x +im
        alice-
    )",
        [](ServerOptions& options) { options.limits.modesALine = 2; }},
    {"RFC 2812 3.1.5: one's own are 221", R"(
        + alice
        alice: MODE alice +i
        alice.
        alice: MODE alice
        alice= 221 alice +i
    )"},
    {"RFC 2812 3.1.5: a change is told", R"(
        + alice
        alice: MODE alice +iw
        alice= :alice!* MODE alice :+iw
        alice: MODE alice -i
        alice= :alice!* MODE alice :-i
    )"},
    {"RFC 2812 3.1.5: of others is 502", R"(
        + alice
        + bob
        alice: MODE bob
        alice= 502 alice :*
        alice: MODE bob +i
        alice= 502 alice :*
    )"},
    {"Modern MODE: of nobody is 401", R"(
        + alice
        alice: MODE nobody
        alice= 401 alice nobody :*
    )"},
    {"RFC 2812 3.1.5: an unknown letter is 501", R"(
        + alice
        alice: MODE alice +y
        alice= 501 alice :*
    )"},
    {"RFC 2812 3.1.5: +o is not for the asking", R"(
        + alice
        alice: MODE alice +o
        alice-
        alice: MODE alice
        alice= 221 alice +
    )"},
    {"RFC 2812 3.1.5: without parameters is 461", R"(
        + alice
        alice: MODE
        alice= 461 alice MODE :*
    )"},
    {"Modern MODE: changes are told with a registered user's account", R"(
        + alice account=alice account-tag
        alice: JOIN #x
        alice.
        alice: MODE #x +m
        alice= @account=alice :alice!* MODE #x +m
    )"},
};

EVERYPORT_IRC_CONFORMANCE(IrcConformanceModes, cases)
QTEST_GUILESS_MAIN(IrcConformanceModes)
#include "tst_modes.moc"
