// PRIVMSG, NOTICE, TAGMSG: RFC 2812 §3.3, modern.ircdocs.horse; IRCv3 message-tags, echo-message, server-time,
// account-tag, labeled-response, message-ids, bot mode.
#include <QTest>

#include "tests/protocols/irc/server/script.h"
#include "tests/support/testclass.h"

using everyport::ircd::Case;
using everyport::ircd::ServerOptions;

#define TWO "+ alice\n+ bob\nalice: JOIN #x\nbob: JOIN #x\nalice.\nbob.\n"

static const Case cases[] = {
    {"RFC 2812 3.3.1: to a person", R"(
        + alice
        + bob
        alice: PRIVMSG bob :hello there
        bob= :alice!~alice@* PRIVMSG bob :hello there
        alice-
    )"},
    {"RFC 2812 3.3.1: to a channel, and not to oneself", TWO R"(
        alice: PRIVMSG #x :hello
        bob= :alice!* PRIVMSG #x :hello
        alice-
    )"},
    {"RFC 2812 3.3.1: to oneself", R"(
        + alice
        alice: PRIVMSG alice :note
        alice= :alice!* PRIVMSG alice :note
        alice-
    )"},
    {"RFC 2812 3.3.1: to several", TWO R"(
        + carol
        alice: PRIVMSG bob,carol,#x :hello
        bob= PRIVMSG bob :hello
        bob= PRIVMSG #x :hello
        carol= PRIVMSG carol :hello
    )"},
    {"Modern TARGMAX: too many is 407", R"(
        + alice
        alice: PRIVMSG a,b,c,d,e :hello
        alice= 407 alice e :*
    )"},
    {"RFC 2812 3.3.1: nobody is 401", R"(
        + alice
        alice: PRIVMSG nobody :hello
        alice= 401 alice nobody :*
    )"},
    {"Modern PRIVMSG: no such channel is 403", R"(
        + alice
        alice: PRIVMSG #nowhere :hello
        alice= 403 alice #nowhere :*
    )"},
    {"RFC 2812 3.3.1: without a target is 411", R"(
        + alice
        alice: PRIVMSG
        alice= 411 alice :*
    )"},
    {"RFC 2812 3.3.1: without a text is 412", R"(
        + alice
        alice: PRIVMSG bob
        alice= 412 alice :*
        alice: PRIVMSG bob :
        alice= 412 alice :*
    )"},
    {"RFC 2812 3.3.2: NOTICE arrives like PRIVMSG", TWO R"(
        alice: NOTICE #x :hello
        bob= :alice!* NOTICE #x :hello
        alice: NOTICE bob :hello
        bob= :alice!* NOTICE bob :hello
    )"},
    {"RFC 2812 3.3.2: NOTICE is never answered", R"(
        + alice
        + bob
        bob: AWAY :out
        bob.
        alice: NOTICE nobody :hello
        alice: NOTICE #nowhere :hello
        alice: NOTICE bob :hello
        alice: NOTICE
        alice-
    )"},
    {"RFC 2812 4.1: PRIVMSG to who is away is 301", R"(
        + alice
        + bob
        bob: AWAY :gone fishing
        alice: PRIVMSG bob :hello
        alice= 301 alice bob :gone fishing
    )"},
    {"STATUSMSG: @#x is for operators", TWO R"(
        + carol
        carol: JOIN #x
        alice: MODE #x +o carol
        alice.
        carol.
        bob.
        alice: PRIVMSG @#x :among us
        carol= :alice!* PRIVMSG @#x :among us
        bob-
    )"},
    {"STATUSMSG: +#x is for voice and above", TWO R"(
        + carol
        carol: JOIN #x
        alice: MODE #x +v bob
        alice.
        bob.
        carol.
        bob: PRIVMSG +#x :among us
        alice= :bob!* PRIVMSG +#x :among us
        carol-
    )"},
    {"RFC 1459 2.3.1: a text may begin with a colon", TWO R"(
        alice: PRIVMSG bob ::-)
        bob= PRIVMSG bob ::-)
    )"},
    {"RFC 1459 2.3.1: without a colon it is one word", TWO R"(
        alice: PRIVMSG bob hello there
        bob= PRIVMSG bob :hello
    )"},
    {"RFC 1459 2.3: the source cannot be forged", TWO R"(
        alice: :carol!c@c PRIVMSG bob :hello
        bob= :alice!* PRIVMSG bob :hello
    )"},
    {"Modern: UTF-8 arrives as it was", TWO R"(
        alice: PRIVMSG bob :\xc3\xa4\xf0\x9f\x90\xa6
        bob= PRIVMSG bob :\xc3\xa4\xf0\x9f\x90\xa6
    )"},
    {"Modern: what is cut is cut between characters", TWO R"(
        alice: PRIVMSG bob :\*480a\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4
        bob> PRIVMSG bob :aaa*
    )"},
    {"IRCv3 echo-message: one hears oneself", R"(
        + alice echo-message
        + bob
        alice: JOIN #x
        alice.
        alice: PRIVMSG #x :hello
        alice= :alice!* PRIVMSG #x :hello
        alice: PRIVMSG bob :hello
        alice= :alice!* PRIVMSG bob :hello
        bob= :alice!* PRIVMSG bob :hello
    )"},
    {"IRCv3 echo-message: to oneself, twice", R"(
        + alice echo-message
        alice: PRIVMSG alice :note
        alice= :alice!* PRIVMSG alice :note
        alice= :alice!* PRIVMSG alice :note
        alice-
        alice: NOTICE alice :note
        alice= :alice!* NOTICE alice :note
        alice= :alice!* NOTICE alice :note
        alice-
    )"},
    {"IRCv3 echo-message: to oneself without it, once", R"(
        + alice
        alice: PRIVMSG alice :note
        alice= :alice!* PRIVMSG alice :note
        alice-
    )"},
    {"IRCv3 echo-message: TAGMSG to oneself, twice and with one id", R"(
        + alice echo-message message-tags
        alice: @+example/foo=bar TAGMSG alice
        alice= @msgid={id};+example/foo=bar :alice!* TAGMSG alice
        alice= @msgid=$id;+example/foo=bar :alice!* TAGMSG alice
        alice-
    )"},
    {"IRCv3 labeled-response: to oneself the echo has the label", R"(
        + alice echo-message labeled-response batch
        alice: @label=1 PRIVMSG alice :note
        alice= @:alice!* PRIVMSG alice :note
        alice= @label=1 :alice!* PRIVMSG alice :note
        alice-
    )"},
    {"IRCv3 labeled-response: to oneself without an echo, ACK", R"(
        + alice labeled-response batch
        alice: @label=1 PRIVMSG alice :note
        alice= @:alice!* PRIVMSG alice :note
        alice= @label=1 :irc.test ACK
        alice-
    )"},
    {"IRCv3 echo-message: what did not arrive is not echoed", R"(
        + alice echo-message
        alice: PRIVMSG nobody :hello
        alice= 401 *
        alice-
    )"},
    {"IRCv3 server-time: who asked gets it, others do not", R"(
        + alice
        + bob server-time
        + carol
        alice: PRIVMSG bob :hello
        alice: PRIVMSG carol :hello
        bob= @time=*-*-*T*:*:*.*Z :alice!* PRIVMSG bob :hello
        carol= @:alice!* PRIVMSG carol :hello
    )"},
    {"IRCv3 account-tag: the sender's account", R"(
        + alice account=alice
        + bob account-tag
        + carol account-tag
        alice: PRIVMSG bob :hello
        bob= @account=alice :alice!* PRIVMSG bob :hello
        carol: PRIVMSG bob :hello
        bob= :carol!* PRIVMSG bob :hello
    )"},
    {"IRCv3 message-ids: each receiver has the same", R"(
        + alice message-tags echo-message
        + bob message-tags
        alice: PRIVMSG bob :hello
        alice= @msgid={id} :alice!* PRIVMSG bob :hello
        bob= @msgid=$id :alice!* PRIVMSG bob :hello
    )"},
    {"IRCv3 message-tags: client-only tags are handed on", R"(
        + alice message-tags
        + bob message-tags
        + carol
        alice: @+example/foo=bar;+typing=active PRIVMSG bob :hello
        bob= @msgid=*;+example/foo=bar;+typing=active :alice!* PRIVMSG bob :hello
        alice: @+example/foo=bar PRIVMSG carol :hello
        carol= @:alice!* PRIVMSG carol :hello
    )"},
    {"IRCv3 message-tags: others are not", R"(
        + alice message-tags
        + bob message-tags
        alice: @time=1970-01-01T00:00:00.000Z;account=root;+a=b PRIVMSG bob :hello
        bob= @msgid=*;+a=b :alice!* PRIVMSG bob :hello
        bob! *root*
    )"},
    {"IRCv3 message-tags: without the capability none are", R"(
        + alice
        + bob message-tags
        alice: @+a=b PRIVMSG bob :hello
        bob= @msgid={id} :alice!* PRIVMSG bob :hello
    )"},
    {"IRCv3 message-tags: escapes stay as they are", R"(
        + alice message-tags
        + bob message-tags
        alice: @+a=b\:\s\\c PRIVMSG bob :hello
        bob= @msgid=*;+a=b\:\s\\c :alice!* PRIVMSG bob :hello
    )"},
    {"IRCv3 message-tags: TAGMSG", R"(
        + alice message-tags
        + bob message-tags
        + carol
        alice: JOIN #x
        bob: JOIN #x
        carol: JOIN #x
        bob.
        carol.
        alice: @+typing=active TAGMSG #x
        bob= @msgid=*;+typing=active :alice!* TAGMSG #x
        carol-
    )"},
    {"IRCv3 message-tags: TAGMSG to a person, with echo", R"(
        + alice message-tags echo-message
        + bob message-tags
        alice: @+draft/react=:) TAGMSG bob
        bob= @msgid=*;+draft/react=:) :alice!* TAGMSG bob
        alice= @msgid=*;+draft/react=:) :alice!* TAGMSG bob
    )"},
    {"IRCv3 message-tags: over 4096 bytes is 417", R"(
        + alice message-tags
        alice: @+a=\*4000a PRIVMSG alice :x
        alice> PRIVMSG alice :x
        alice: @+a=\*4100a PRIVMSG alice :x
        alice= 417 alice :*
        alice-
    )"},
    {"IRCv3 labeled-response: one line", R"(
        + alice labeled-response batch
        alice: @label=abc PING x
        alice= @label=abc :irc.test PONG irc.test :x
    )"},
    {"IRCv3 labeled-response: several are a batch", R"(
        + alice labeled-response batch
        alice: @label=abc WHOIS alice
        alice= @label=abc :irc.test BATCH +{ref} labeled-response
        alice= @batch=$ref :irc.test 311 alice alice *
        alice> @batch=$ref :irc.test 318 alice alice :*
        alice= :irc.test BATCH -$ref
    )"},
    {"IRCv3 labeled-response: none is an ACK", R"(
        + alice labeled-response batch
        alice: @label=abc PONG x
        alice= @label=abc :irc.test ACK
    )"},
    {"IRCv3 labeled-response: errors, too", R"(
        + alice labeled-response batch
        alice: @label=abc PRIVMSG nobody :hello
        alice= @label=abc :irc.test 401 alice nobody :*
        alice: @label=abc NOSUCH
        alice= @label=abc :irc.test 421 alice NOSUCH :*
    )"},
    {"IRCv3 labeled-response: with an echo", R"(
        + alice labeled-response batch echo-message
        + bob labeled-response batch
        alice: @label=abc PRIVMSG bob :hello
        alice= @label=abc :alice!* PRIVMSG bob :hello
        bob= @:alice!* PRIVMSG bob :hello
    )"},
    {"IRCv3 labeled-response: without an echo an ACK", R"(
        + alice labeled-response batch
        + bob
        alice: @label=abc PRIVMSG bob :hello
        alice= @label=abc :irc.test ACK
    )"},
    {"IRCv3 labeled-response: JOIN with its names", R"(
        + alice labeled-response batch
        alice: @label=1 JOIN #x
        alice= @label=1 :irc.test BATCH +{ref} labeled-response
        alice= @batch=$ref :alice!* JOIN #x
        alice> @batch=$ref :irc.test 366 *
        alice= :irc.test BATCH -$ref
    )"},
    {"IRCv3 labeled-response: others do not see the label", R"(
        + alice labeled-response batch
        + bob labeled-response batch message-tags
        alice: @label=1 PRIVMSG bob :hello
        bob= @msgid=* :alice!* PRIVMSG bob :hello
        bob! @*label*
    )"},
    {"IRCv3 labeled-response: without the capability no label", R"(
        + alice
        alice: @label=1 PING x
        alice= @:irc.test PONG irc.test :x
    )"},
    {"IRCv3 bot mode: +B marks messages", R"(
        + alice
        + bob message-tags
        alice: MODE alice +B
        alice: PRIVMSG bob :beep
        bob= @msgid=*;bot :alice!* PRIVMSG bob :beep
    )"},
    {"Everyport user mode R: only accounts write to it", R"(
        + alice
        + bob
        + carol account=carol
        bob: MODE bob +R
        bob.
        alice: PRIVMSG bob :hello
        alice= 531 alice bob :*
        carol: PRIVMSG bob :hello
        bob= :carol!* PRIVMSG bob :hello
    )"},
    {"Everyport user mode T: no CTCP", R"(
        + alice
        + bob
        bob: MODE bob +T
        bob.
        alice: PRIVMSG bob :\x01VERSION\x01
        alice= 531 alice bob :*
        bob-
    )"},
    {"SILENCE: who is silenced is not heard", R"(
        + alice
        + bob
        bob: SILENCE +alice
        bob= :bob!* SILENCE +alice!*@*
        alice: PRIVMSG bob :hello
        bob-
        bob: SILENCE
        bob= 271 bob bob alice!*@*
        bob= 272 bob :*
        bob: SILENCE -alice
        bob.
        alice: PRIVMSG bob :hello
        bob= :alice!* PRIVMSG bob :hello
    )"},
    {"SILENCE: a full list is 511", R"(
        + alice
        alice: SILENCE +a,+b,+c
        alice> 511 alice c!*@* :*
    )",
        [](ServerOptions& options) { options.limits.silence = 2; }},
};

EVERYPORT_IRC_CONFORMANCE(IrcConformanceMessages, cases)
QTEST_GUILESS_MAIN(IrcConformanceMessages)
#include "tst_messages.moc"
