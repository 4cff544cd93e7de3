// Channel operations: RFC 1459 §4.2, RFC 2812 §3.2, modern.ircdocs.horse "Channel Operations".
#include <QTest>

#include "tests/protocols/irc/server/script.h"
#include "tests/support/testclass.h"

using everyport::ircd::Case;
using everyport::ircd::ServerOptions;

static const Case cases[] = {
    {"RFC 2812 3.2.1: JOIN is told with the names", R"(
        + alice
        alice: JOIN #x
        alice= :alice!~alice@* JOIN #x
        alice= 353 alice = #x :@alice
        alice= 366 alice #x :*
        alice-
    )"},
    {"RFC 2812 3.2.1: others see who joins", R"(
        + alice
        + bob
        alice: JOIN #x
        alice.
        bob: JOIN #x
        alice= :bob!~bob@* JOIN #x
        alice-
    )"},
    {"RFC 2812 3.2.1: the topic comes with 332 and 333", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: TOPIC #x :Birds
        bob: JOIN #x
        bob> 332 bob #x :Birds
        bob= 333 bob #x alice!~alice@* *
        bob= 353 bob = #x :*
    )"},
    {"RFC 2812 3.2.1: no 331 where there is no topic", R"(
        + alice
        alice: JOIN #x
        alice! 331 *
    )"},
    {"RFC 2812 3.2.1: several channels", R"(
        + alice
        alice: JOIN #x,#y
        alice> :alice!* JOIN #x
        alice> :alice!* JOIN #y
    )"},
    {"RFC 2812 3.2.1: keys in the order of channels", R"(
        + alice
        + bob
        alice: JOIN #x,#y
        alice: MODE #y +k secret
        bob: JOIN #x,#y ignored,secret
        bob> :bob!* JOIN #x
        bob> :bob!* JOIN #y
    )"},
    {"RFC 2812 3.2.1: again is nothing", R"(
        + alice
        alice: JOIN #x
        alice.
        alice: JOIN #x
        alice: JOIN #X
        alice-
    )"},
    {"RFC 2812 3.2.1: JOIN 0 leaves all", R"(
        + alice
        alice: JOIN #x,#y
        alice.
        alice: JOIN 0
        alice> :alice!* PART #y*
        alice> :alice!* PART #x*
    )"},
    {"RFC 2812 3.2.1: without parameters is 461", R"(
        + alice
        alice: JOIN
        alice= 461 alice JOIN :*
    )"},
    {"Modern JOIN: a name without # is 403", R"(
        + alice
        alice: JOIN birds
        alice= 403 alice birds :*
        alice: JOIN #
        alice= 403 alice # :*
    )"},
    {"Modern CHANNELLEN: a longer name is 403", R"(
        + alice
        alice: JOIN #aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        alice= 403 alice #a* :*
    )"},
    {"RFC 2812 1.3: no control characters in names", R"(
        + alice
        alice: JOIN #a\x07b
        alice= 403 alice * :*
    )"},
    {"Modern CHANLIMIT: more is 405", R"(
        + alice
        alice: JOIN #a,#b,#c
        alice> 405 alice #c :*
    )",
        [](ServerOptions& options) { options.limits.channels = 2; }},
    {"RFC 2812 3.2.1: +k without the key is 475", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +k secret
        bob: JOIN #x
        bob= 475 bob #x :*
        bob: JOIN #x wrong
        bob= 475 bob #x :*
        bob: JOIN #x secret
        bob= :bob!* JOIN #x
    )"},
    {"RFC 2812 3.2.1: +i without an invitation is 473", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +i
        bob: JOIN #x
        bob= 473 bob #x :*
    )"},
    {"RFC 2812 3.2.1: +l when full is 471", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +l 1
        bob: JOIN #x
        bob= 471 bob #x :*
    )"},
    {"RFC 2812 3.2.1: a ban is 474", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +b bob!*@*
        bob: JOIN #x
        bob= 474 bob #x :*
    )"},
    {"Modern +e: an exception opens a ban", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +b *!*@*
        alice: MODE #x +e bob!*@*
        bob: JOIN #x
        bob= :bob!* JOIN #x
    )"},
    {"Modern +I: an invite mask opens +i", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +iI bob!*@*
        bob: JOIN #x
        bob= :bob!* JOIN #x
    )"},
    {"RFC 2812 3.2.7: an invitation opens +i, once", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +i
        alice: INVITE bob #x
        bob> :alice!* INVITE bob #x
        bob: JOIN #x
        bob= :bob!* JOIN #x
        bob: PART #x
        bob.
        bob: JOIN #x
        bob= 473 bob #x :*
    )"},
    {"RFC 2812 3.2.7: an invitation opens a ban, too", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +b bob!*@*
        alice: INVITE bob #x
        bob.
        bob: JOIN #x
        bob= :bob!* JOIN #x
    )"},
    {"Everyport +R: only accounts join", R"(
        + alice account=alice
        + bob
        alice: JOIN #x
        alice: MODE #x +R
        bob: JOIN #x
        bob= 477 bob #x :*
        + carol account=carol
        carol: JOIN #x
        carol= :carol!* JOIN #x
    )"},
    {"Everyport +z: only encrypted connections join", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +z
        bob: JOIN #x
        bob= 489 bob #x :*
    )"},
    {"RFC 2812 3.2.2: PART is told to all", R"(
        + alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        alice.
        bob.
        bob: PART #x
        bob= :bob!* PART #x
        alice= :bob!* PART #x
    )"},
    {"RFC 2812 3.2.2: PART with a reason", R"(
        + alice
        alice: JOIN #x
        alice.
        alice: PART #x :see you
        alice= :alice!* PART #x :see you
    )"},
    {"RFC 2812 3.2.2: several channels", R"(
        + alice
        alice: JOIN #x,#y
        alice.
        alice: PART #x,#y :bye
        alice= :alice!* PART #x :bye
        alice= :alice!* PART #y :bye
    )"},
    {"RFC 2812 3.2.2: one that is not there is 403", R"(
        + alice
        alice: PART #nowhere
        alice= 403 alice #nowhere :*
    )"},
    {"RFC 2812 3.2.2: one that one is not in is 442", R"(
        + alice
        + bob
        bob: JOIN #x
        alice: PART #x
        alice= 442 alice #x :*
    )"},
    {"RFC 1459 1.3: a channel goes with its last member", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +k secret
        alice: PART #x
        bob: JOIN #x
        bob> 353 bob = #x :@bob
    )"},
    {"RFC 2812 3.2.4: TOPIC asks with 332 and 333", R"(
        + alice
        alice: JOIN #x
        alice: TOPIC #x :Birds
        alice.
        alice: TOPIC #x
        alice= 332 alice #x :Birds
        alice= 333 alice #x alice!* *
    )"},
    {"RFC 2812 3.2.4: TOPIC where there is none is 331", R"(
        + alice
        alice: JOIN #x
        alice.
        alice: TOPIC #x
        alice= 331 alice #x :*
    )"},
    {"RFC 2812 3.2.4: a change is told to all", R"(
        + alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        alice.
        bob.
        alice: TOPIC #x :Birds and bees
        alice= :alice!* TOPIC #x :Birds and bees
        bob= :alice!* TOPIC #x :Birds and bees
    )"},
    {"RFC 2812 3.2.4: an empty one takes it away", R"(
        + alice
        alice: JOIN #x
        alice: TOPIC #x :Birds
        alice.
        alice: TOPIC #x :
        alice= :alice!* TOPIC #x :
        alice: TOPIC #x
        alice= 331 alice #x :*
    )"},
    {"RFC 2812 3.2.4: +t lets operators only: 482", R"(
        + alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        bob.
        bob: TOPIC #x :mine
        bob= 482 bob #x :*
    )"},
    {"RFC 2812 3.2.4: -t lets everybody in it", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x -t
        bob: JOIN #x
        bob.
        bob: TOPIC #x :mine
        bob= :bob!* TOPIC #x :mine
    )"},
    {"RFC 2812 3.2.4: from outside is 442", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x -t
        bob: TOPIC #x :mine
        bob= 442 bob #x :*
    )"},
    {"RFC 2812 3.2.4: of no channel is 403", R"(
        + alice
        alice: TOPIC #nowhere
        alice= 403 alice #nowhere :*
    )"},
    {"Modern TOPICLEN: a longer one is cut between characters", R"(
        + alice
        alice: JOIN #x
        alice.
        alice: TOPIC #x :1234567\xc3\xa4
        alice= :alice!* TOPIC #x :1234567
    )",
        [](ServerOptions& options) { options.limits.topic = 8; }},
    {"RFC 2812 3.2.5: NAMES of one's channel", R"(
        + alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        bob.
        bob: NAMES #x
        bob= 353 bob = #x :@alice bob
        bob= 366 bob #x :*
    )"},
    {"RFC 2812 3.2.5: NAMES of none is 366 alone", R"(
        + alice
        alice: NAMES #nowhere
        alice= 366 alice #nowhere :*
        alice-
    )"},
    {"RFC 2812 3.2.5: secret channels show nothing to others", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +s
        bob: NAMES #x
        bob= 366 bob #x :*
        alice.
        alice: NAMES #x
        alice= 353 alice @ #x :@alice
    )"},
    {"RFC 2812 3.2.5: private ones are marked *", R"(
        + alice
        alice: JOIN #x
        alice: MODE #x +p
        alice.
        alice: NAMES #x
        alice= 353 alice \x2a #x :@alice
    )"},
    {"RFC 2812 3.2.5: invisible people are hidden from outside", R"(
        + alice
        + bob
        + carol
        alice: JOIN #x
        bob: JOIN #x
        bob: MODE bob +i
        carol: NAMES #x
        carol= 353 carol = #x :@alice
    )"},
    {"RFC 2812 3.2.5: without a name everything, and who is nowhere as on *", R"(
        + alice
        + bob
        + carol
        alice: JOIN #x
        bob: JOIN #y
        bob: MODE #y +s
        alice.
        carol: NAMES
        carol= 353 carol = #x :@alice
        carol= 353 carol \x2a \x2a :bob carol
        carol= 366 carol \x2a :*
        carol-
    )"},
    {"RFC 2812 3.2.5: without a name, who is invisible is not told", R"(
        + alice
        + bob
        bob: MODE bob +i
        bob: JOIN #x
        alice: NAMES
        alice= 353 alice \x2a \x2a :alice
        alice= 366 alice \x2a :*
    )"},
    {"RFC 2812 3.2.8: KICK is told to all, and to who is put out", R"(
        + alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        alice.
        bob.
        alice: KICK #x bob :enough
        alice= :alice!* KICK #x bob :enough
        bob= :alice!* KICK #x bob :enough
        bob: PRIVMSG #x :hello?
        bob= 404 bob #x :*
    )"},
    {"RFC 2812 3.2.8: the default reason is the nick", R"(
        + alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        bob.
        alice: KICK #x bob
        bob= :alice!* KICK #x bob :alice
    )"},
    {"RFC 2812 3.2.8: not an operator is 482", R"(
        + alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        bob.
        bob: KICK #x alice
        bob= 482 bob #x :*
    )"},
    {"RFC 2812 3.2.8: from outside is 442", R"(
        + alice
        + bob
        alice: JOIN #x
        bob: KICK #x alice
        bob= 442 bob #x :*
    )"},
    {"RFC 2812 3.2.8: who is not in it is 441", R"(
        + alice
        + bob
        alice: JOIN #x
        alice.
        alice: KICK #x bob
        alice= 441 alice bob #x :*
    )"},
    {"Modern KICK: who is nowhere is 401", R"(
        + alice
        alice: JOIN #x
        alice.
        alice: KICK #x nobody
        alice= 401 alice nobody :*
    )"},
    {"RFC 2812 3.2.8: of no channel is 403", R"(
        + alice
        alice: KICK #nowhere bob
        alice= 403 alice #nowhere :*
    )"},
    {"RFC 2812 3.2.8: too few parameters is 461", R"(
        + alice
        alice: KICK #x
        alice= 461 alice KICK :*
    )"},
    {"RFC 2812 3.2.8: several of one channel", R"(
        + alice
        + bob
        + carol
        alice: JOIN #x
        bob: JOIN #x
        carol: JOIN #x
        alice.
        alice: KICK #x bob,carol :out
        alice= :alice!* KICK #x bob :out
        alice= :alice!* KICK #x carol :out
    )"},
    {"Modern KICK: a half-operator does not reach an operator", R"(
        + alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        alice: MODE #x +h bob
        bob.
        bob: KICK #x alice
        bob= 482 bob #x :*
    )"},
    {"RFC 2812 3.2.7: INVITE is told to both", R"(
        + alice
        + bob
        alice: JOIN #x
        alice.
        alice: INVITE bob #x
        alice= 341 alice bob #x
        bob= :alice!* INVITE bob #x
    )"},
    {"RFC 2812 3.2.7: of nobody is 401", R"(
        + alice
        alice: JOIN #x
        alice.
        alice: INVITE nobody #x
        alice= 401 alice nobody :*
    )"},
    {"RFC 2812 3.2.7: from outside is 442", R"(
        + alice
        + bob
        + carol
        bob: JOIN #x
        alice: INVITE carol #x
        alice= 442 alice #x :*
    )"},
    {"RFC 2812 3.2.7: who is in it is 443", R"(
        + alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        alice.
        alice: INVITE bob #x
        alice= 443 alice bob #x :*
    )"},
    {"RFC 2812 3.2.7: +i lets operators only invite: 482", R"(
        + alice
        + bob
        + carol
        alice: JOIN #x
        bob: JOIN #x
        alice: MODE #x +i
        bob.
        bob: INVITE carol #x
        bob= 482 bob #x :*
        carol-
    )"},
    {"RFC 2812 3.2.7: without +i everybody in it may", R"(
        + alice
        + bob
        + carol
        alice: JOIN #x
        bob: JOIN #x
        bob.
        bob: INVITE carol #x
        bob= 341 bob carol #x
        carol= :bob!* INVITE carol #x
    )"},
    {"Modern INVITE: alone it lists open ones: 336 337", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: INVITE bob #x
        bob.
        bob: INVITE
        bob= 336 bob #x
        bob= 337 bob :*
    )"},
    {"Modern INVITE: one parameter is 461", R"(
        + alice
        alice: INVITE bob
        alice= 461 alice INVITE :*
    )"},
    {"Modern INVITE: away is told with 301", R"(
        + alice
        + bob
        bob: AWAY :asleep
        alice: JOIN #x
        alice.
        alice: INVITE bob #x
        alice= 341 alice bob #x
        alice= 301 alice bob :asleep
    )"},
    {"KNOCK: operators hear 710, who knocks 711", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +i
        alice.
        bob: KNOCK #x
        bob= 711 bob #x :*
        alice= 710 alice #x bob!* :*
    )"},
    {"KNOCK: a hidden channel is 403, as one that is not there", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +is
        bob: JOIN #y
        bob.
        bob: KNOCK #x
        bob= 403 bob #x :*
        bob: KNOCK #nowhere
        bob= 403 bob #nowhere :*
        bob-
    )"},
    {"KNOCK: an open channel is 713", R"(
        + alice
        + bob
        alice: JOIN #x
        bob: KNOCK #x
        bob= 713 bob #x :*
    )"},
    {"KNOCK: from inside is 714", R"(
        + alice
        alice: JOIN #x
        alice.
        alice: KNOCK #x
        alice= 714 alice #x :*
    )"},
    {"KNOCK: again at once is 712", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +i
        bob: KNOCK #x
        bob.
        bob: KNOCK #x
        bob= 712 bob #x :*
        wait 61
        bob: KNOCK #x
        bob= 711 bob #x :*
    )"},
    {"KNOCK: +K takes none", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +iK
        bob: KNOCK #x
        bob= 404 bob #x :*
    )"},
    {"RFC 2812 3.2.6: LIST shows channels with topics", R"(
        + alice
        alice: JOIN #x
        alice: TOPIC #x :Birds
        alice.
        alice: LIST
        alice= 321 alice *
        alice= 322 alice #x 1 :Birds
        alice= 323 alice :*
    )"},
    {"RFC 2812 3.2.6: LIST of some", R"(
        + alice
        alice: JOIN #x,#y,#z
        alice.
        alice: LIST #x,#z
        alice> 322 alice #* 1 :
        alice> 322 alice #* 1 :
        alice= 323 alice :*
    )"},
    {"RFC 2812 3.2.6: secret channels are not listed to others", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: MODE #x +s
        bob: LIST
        bob= 321 *
        bob= 323 *
        alice.
        alice: LIST
        alice> 322 alice #x 1 :
    )"},
    {"ELIST M: masks", R"(
        + alice
        alice: JOIN #birds,#bees,#trees
        alice.
        alice: LIST #b*
        alice> 322 alice #b*s 1 :
        alice> 322 alice #b*s 1 :
        alice= 323 *
    )"},
    {"ELIST N: masks that must not match", R"(
        + alice
        alice: JOIN #birds,#bees,#trees
        alice.
        alice: LIST !#b*
        alice> 322 alice #trees 1 :
        alice= 323 *
    )"},
    {"ELIST U: more and fewer people", R"(
        + alice
        + bob
        alice: JOIN #x,#y
        bob: JOIN #x
        alice.
        alice: LIST >1
        alice= 321 *
        alice= 322 alice #x 2 :
        alice= 323 *
        alice: LIST <2
        alice= 321 *
        alice= 322 alice #y 1 :
        alice= 323 *
    )"},
    {"ELIST C: younger and older channels", R"(
        + alice
        alice: JOIN #old
        wait 119
        alice: PONG x
        wait 119
        alice: PONG x
        alice: JOIN #new
        alice.
        alice: LIST C<2
        alice> 322 alice #new 1 :
        alice= 323 *
        alice: LIST C>2
        alice> 322 alice #old 1 :
        alice= 323 *
    )"},
    {"ELIST T: when the topic was set", R"(
        + alice
        alice: JOIN #x,#y
        alice: TOPIC #x :early
        wait 119
        alice: PONG x
        wait 119
        alice: PONG x
        alice: TOPIC #y :late
        alice.
        alice: LIST T<2
        alice> 322 alice #y 1 :late
        alice= 323 *
        alice: LIST T>2
        alice> 322 alice #x 1 :early
        alice= 323 *
    )"},
    {"Modern: channel names are the same in either case", R"(
        + alice
        + bob
        alice: JOIN #Birds
        bob: JOIN #birds
        alice> :bob!* JOIN #Birds
    )"},
};

EVERYPORT_IRC_CONFORMANCE(IrcConformanceChannels, cases)
QTEST_GUILESS_MAIN(IrcConformanceChannels)
#include "tst_channels.moc"
