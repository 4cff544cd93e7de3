// draft/chathistory, draft/event-playback, draft/read-marker, draft/message-redaction, draft/multiline.
#include <QTest>

#include "tests/protocols/irc/server/script.h"
#include "tests/support/testclass.h"

using everyport::ircd::Case;
using everyport::ircd::ServerOptions;

#define TALK                                                                                                           \
    "+ alice draft/chathistory batch server-time message-tags echo-message account=alice\n"                            \
    "+ bob\nalice: JOIN #x\nbob: JOIN #x\nalice.\n"                                                                    \
    "alice: PRIVMSG #x :one\nalice> @time={t1};msgid={m1} :alice!* PRIVMSG #x :one\nwait 1\n"                          \
    "alice: PRIVMSG #x :two\nalice> @time={t2};msgid={m2} :alice!* PRIVMSG #x :two\nwait 1\n"                          \
    "alice: PRIVMSG #x :three\nalice> @time={t3};msgid={m3} :alice!* PRIVMSG #x :three\nwait 1\nalice.\nbob.\n"

#define HUNDRED     "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
#define SIX_HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED

static const Case cases[] = {
    {"chathistory: told in ISUPPORT", R"(
        ? a
        a: NICK alice
        a: USER alice 0 * :Alice
        a> 005 alice *CHATHISTORY=100*MSGREFTYPES=msgid,timestamp*
    )"},
    {"chathistory: LATEST *", TALK R"(
        alice: CHATHISTORY LATEST #x * 10
        alice= BATCH +{b} chathistory #x
        alice= @batch=$b;time=$t1;msgid=$m1 :alice!* PRIVMSG #x :one
        alice= @batch=$b;time=$t2;msgid=$m2 :alice!* PRIVMSG #x :two
        alice= @batch=$b;time=$t3;msgid=$m3 :alice!* PRIVMSG #x :three
        alice= BATCH -$b
    )"},
    {"chathistory: LATEST with a limit takes the last", TALK R"(
        alice: CHATHISTORY LATEST #x * 2
        alice= BATCH +*
        alice= PRIVMSG #x :two
        alice= PRIVMSG #x :three
        alice= BATCH -*
    )"},
    {"chathistory: LATEST after a message", TALK R"(
        alice: CHATHISTORY LATEST #x msgid=$m1 10
        alice= BATCH +*
        alice= PRIVMSG #x :two
        alice= PRIVMSG #x :three
        alice= BATCH -*
    )"},
    {"chathistory: BEFORE a message", TALK R"(
        alice: CHATHISTORY BEFORE #x msgid=$m3 10
        alice= BATCH +*
        alice= PRIVMSG #x :one
        alice= PRIVMSG #x :two
        alice= BATCH -*
    )"},
    {"chathistory: BEFORE a time, the nearest ones", TALK R"(
        alice: CHATHISTORY BEFORE #x timestamp=$t3 1
        alice= BATCH +*
        alice= PRIVMSG #x :two
        alice= BATCH -*
    )"},
    {"chathistory: AFTER a message", TALK R"(
        alice: CHATHISTORY AFTER #x msgid=$m1 1
        alice= BATCH +*
        alice= PRIVMSG #x :two
        alice= BATCH -*
    )"},
    {"chathistory: AFTER a time", TALK R"(
        alice: CHATHISTORY AFTER #x timestamp=$t2 10
        alice= BATCH +*
        alice= PRIVMSG #x :three
        alice= BATCH -*
    )"},
    {"chathistory: BETWEEN, both ways", TALK R"(
        alice: CHATHISTORY BETWEEN #x msgid=$m1 msgid=$m3 10
        alice= BATCH +*
        alice= PRIVMSG #x :two
        alice= BATCH -*
        alice: CHATHISTORY BETWEEN #x timestamp=$t3 timestamp=$t1 10
        alice= BATCH +*
        alice= PRIVMSG #x :two
        alice= BATCH -*
    )"},
    {"chathistory: AROUND a message", TALK R"(
        alice: CHATHISTORY AROUND #x msgid=$m2 3
        alice= BATCH +*
        alice= PRIVMSG #x :one
        alice= PRIVMSG #x :two
        alice= PRIVMSG #x :three
        alice= BATCH -*
    )"},
    {"chathistory: TARGETS", TALK R"(
        alice: PRIVMSG bob :psst
        alice> @time={t4};* PRIVMSG bob :psst
        alice.
        alice: CHATHISTORY TARGETS timestamp=1970-01-01T00:00:00.000Z timestamp=2100-01-01T00:00:00.000Z 10
        alice= BATCH +{b} draft/chathistory-targets
        alice= @batch=$b :irc.test CHATHISTORY TARGETS #x $t3
        alice= @batch=$b :irc.test CHATHISTORY TARGETS bob $t4
        alice= BATCH -$b
    )"},
    {"chathistory: private messages of both, for accounts", R"(
        + alice draft/chathistory batch message-tags account=alice
        + bob draft/chathistory batch message-tags account=bob
        alice: PRIVMSG bob :hello
        bob: PRIVMSG alice :hi
        alice.
        bob.
        alice: CHATHISTORY LATEST bob * 10
        alice= BATCH +* chathistory bob
        alice= :alice!* PRIVMSG bob :hello
        alice= :bob!* PRIVMSG alice :hi
        alice= BATCH -*
        bob: CHATHISTORY LATEST alice * 10
        bob= BATCH +* chathistory alice
        bob= :alice!* PRIVMSG bob :hello
        bob= :bob!* PRIVMSG alice :hi
        bob= BATCH -*
    )"},
    {"chathistory: what one says to oneself, once", R"(
        + alice draft/chathistory batch message-tags echo-message account=alice
        alice: PRIVMSG alice :a note
        alice: PRIVMSG alice :another
        alice.
        alice: CHATHISTORY LATEST alice * 10
        alice= BATCH +* chathistory alice
        alice= :alice!* PRIVMSG alice :a note
        alice= :alice!* PRIVMSG alice :another
        alice= BATCH -*
        alice: CHATHISTORY TARGETS timestamp=1970-01-01T00:00:00.000Z timestamp=2100-01-01T00:00:00.000Z 10
        alice= BATCH +* draft/chathistory-targets
        alice= :irc.test CHATHISTORY TARGETS alice *
        alice= BATCH -*
    )"},
    {"chathistory: private messages of others are nobody's", R"(
        + alice account=alice
        + bob account=bob
        + carol draft/chathistory batch account=carol
        alice: PRIVMSG bob :secret
        carol: CHATHISTORY LATEST bob * 10
        carol= BATCH +*
        carol= BATCH -*
    )"},
    {"chathistory: a channel that one is not in is INVALID_TARGET", TALK R"(
        + carol draft/chathistory batch
        carol: CHATHISTORY LATEST #x * 10
        carol= FAIL CHATHISTORY INVALID_TARGET LATEST #x :*
    )"},
    {"chathistory: too few parameters", TALK R"(
        alice: CHATHISTORY LATEST #x
        alice= FAIL CHATHISTORY NEED_MORE_PARAMS LATEST :*
    )"},
    {"chathistory: bad parameters", TALK R"(
        alice: CHATHISTORY BEFORE #x yesterday 10
        alice= FAIL CHATHISTORY INVALID_PARAMS BEFORE #x :*
        alice: CHATHISTORY BEFORE #x timestamp=yesterday 10
        alice= FAIL CHATHISTORY INVALID_PARAMS BEFORE #x :*
        alice: CHATHISTORY LATEST #x * many
        alice= FAIL CHATHISTORY INVALID_PARAMS LATEST #x :*
        alice: CHATHISTORY FROB #x * 10
        alice= FAIL CHATHISTORY INVALID_PARAMS FROB :*
    )"},
    {"chathistory: an empty batch where nothing is", R"(
        + alice draft/chathistory batch
        alice: JOIN #x
        alice.
        alice: CHATHISTORY LATEST #x * 10
        alice= BATCH +{b} chathistory #x
        alice= BATCH -$b
    )"},
    {"chathistory: with a label the batch has it", R"(
        + alice draft/chathistory batch labeled-response
        alice: JOIN #x
        alice.
        alice: @label=h CHATHISTORY LATEST #x * 10
        alice= @label=h :irc.test BATCH +{b} chathistory #x
        alice= BATCH -$b
    )"},
    {"chathistory: off is not offered", R"(
        ? a
        a: CAP LS 302
        a! *chathistory*
        a: CAP REQ :draft/chathistory
        a> CAP * NAK :draft/chathistory
    )",
        [](ServerOptions& options) { options.history = false; }},
    {"event-playback: joins and topics, for who asks", TALK R"(
        + carol draft/chathistory draft/event-playback batch
        carol: JOIN #x
        carol.
        carol: CHATHISTORY LATEST #x * 20
        carol= BATCH +*
        carol= :alice!* JOIN #x
        carol= :bob!* JOIN #x
        carol= PRIVMSG #x :one
        carol= PRIVMSG #x :two
        carol= PRIVMSG #x :three
        carol= :carol!* JOIN #x
        carol= BATCH -*
    )"},
    {"chathistory: reactions with event-playback only, typing never", TALK R"(
        alice: @+draft/react=:) TAGMSG #x
        alice: @+typing=active TAGMSG #x
        alice.
        alice: CHATHISTORY LATEST #x * 1
        alice> PRIVMSG #x :three
        + carol draft/chathistory draft/event-playback batch message-tags
        carol: JOIN #x
        carol.
        carol: CHATHISTORY LATEST #x * 2
        carol= BATCH +*
        carol= @batch=*;msgid=*;+draft/react=:) :alice!* TAGMSG #x
        carol= :carol!* JOIN #x
        carol= BATCH -*
    )"},
    {"chathistory: survives the server, in a channel that does", TALK R"(
        alice: CS REGISTER #x
        wait 1
        restart
        + alice draft/chathistory batch message-tags account=alice
        alice: JOIN #x
        alice.
        alice: CHATHISTORY LATEST #x * 1
        alice= BATCH +*
        alice= @batch=*;msgid=$m3 :alice!* PRIVMSG #x :three
        alice= BATCH -*
    )"},
    {"read-marker: set and asked for", R"(
        + alice draft/read-marker account=alice
        alice: MARKREAD bob
        alice= MARKREAD bob \x2a
        alice: MARKREAD bob timestamp=2023-01-02T03:04:05.678Z
        alice= MARKREAD bob timestamp=2023-01-02T03:04:05.678Z
        alice: MARKREAD bob
        alice= MARKREAD bob timestamp=2023-01-02T03:04:05.678Z
    )"},
    {"read-marker: never goes back", R"(
        + alice draft/read-marker account=alice
        alice: MARKREAD bob timestamp=2023-01-02T03:04:05.678Z
        alice.
        alice: MARKREAD bob timestamp=2022-01-01T00:00:00.000Z
        alice= MARKREAD bob timestamp=2023-01-02T03:04:05.678Z
    )"},
    {"read-marker: not in time to come, where nothing would be unread again", R"(
        + alice draft/read-marker message-tags server-time echo-message account=alice
        alice: MARKREAD bob timestamp=9999-01-01T00:00:00.000Z
        alice= MARKREAD bob timestamp={now}
        wait 2
        alice: PRIVMSG alice :later
        alice> @time={later};* PRIVMSG alice :later
        alice.
        alice: MARKREAD bob timestamp=$later
        alice= MARKREAD bob timestamp=$later
    )"},
    {"read-marker: nor without an account", R"(
        + alice draft/read-marker message-tags server-time echo-message
        alice: MARKREAD #x timestamp=9999-01-01T00:00:00.000Z
        alice= MARKREAD #x timestamp={now}
        wait 2
        alice: PRIVMSG alice :later
        alice> @time={later};* PRIVMSG alice :later
        alice.
        alice: MARKREAD #x timestamp=$later
        alice= MARKREAD #x timestamp=$later
    )"},
    {"read-marker: other clients of the account hear it", R"(
        + alice draft/read-marker account=alice
        + alice/2 draft/read-marker account=alice
        alice.
        alice: MARKREAD bob timestamp=2023-01-02T03:04:05.678Z
        alice/2> MARKREAD bob timestamp=2023-01-02T03:04:05.678Z
    )"},
    {"read-marker: told on joining, before the names end", R"(
        + alice draft/read-marker account=alice
        alice: JOIN #x
        alice= :alice!* JOIN #x
        alice= MARKREAD #x \x2a
        alice= 353 *
        alice= 366 *
        alice: MARKREAD #x timestamp=2023-01-02T03:04:05.678Z
        alice: PART #x
        alice.
        alice: JOIN #x,#y
        alice= :alice!* JOIN #x
        alice= :alice!* JOIN #y
        alice= MARKREAD #x timestamp=2023-01-02T03:04:05.678Z
        alice= 353 *
        alice= 366 alice #x :*
        alice= MARKREAD #y \x2a
    )"},
    {"read-marker: no timestamp", R"(
        + alice draft/read-marker account=alice
        alice: MARKREAD bob yesterday
        alice= FAIL MARKREAD INVALID_PARAMS bob yesterday :*
        alice: MARKREAD
        alice= FAIL MARKREAD NEED_MORE_PARAMS :*
    )"},
    {"read-marker: without an account, as long as the session lasts", R"(
        + alice draft/read-marker
        alice: MARKREAD #x
        alice= MARKREAD #x \x2a
        alice: MARKREAD #X timestamp=2023-01-02T03:04:05.678Z
        alice= MARKREAD #X timestamp=2023-01-02T03:04:05.678Z
        alice: MARKREAD #x timestamp=2022-01-01T00:00:00.000Z
        alice= MARKREAD #x timestamp=2023-01-02T03:04:05.678Z
        alice: JOIN #x
        alice= :alice!* JOIN #x
        alice= MARKREAD #x timestamp=2023-01-02T03:04:05.678Z
        alice= 353 *
        alice= 366 *
    )"},
    {"read-marker: without history, as long as the session lasts", R"(
        + alice draft/read-marker account=alice
        alice: MARKREAD bob timestamp=2023-01-02T03:04:05.678Z
        alice= MARKREAD bob timestamp=2023-01-02T03:04:05.678Z
        alice: MARKREAD bob
        alice= MARKREAD bob timestamp=2023-01-02T03:04:05.678Z
    )",
        [](ServerOptions& options) { options.history = false; }},
    {"read-marker: told to one more client, before the names end", R"(
        + alice draft/read-marker account=alice
        alice: JOIN #x
        alice: JOIN #y
        alice: MARKREAD #x timestamp=2023-01-02T03:04:05.678Z
        ? a
        a: CAP REQ :sasl draft/read-marker
        a: AUTHENTICATE PLAIN
        a: AUTHENTICATE AGFsaWNlAHB3
        a: NICK alice
        a: USER alice 0 * :Alice
        a: CAP END
        a> :alice!* JOIN #x
        a= MARKREAD #x timestamp=2023-01-02T03:04:05.678Z
        a= 353 *
        a= 366 *
        a= :alice!* JOIN #y
        a= MARKREAD #y \x2a
        a= 353 *
        a= 366 *
    )"},
    {"read-marker: told to who comes back to one's standing user, before the names end", R"(
        + alice draft/read-marker account=alice
        alice: PERSISTENCE SET ON
        alice: JOIN #x
        alice: MARKREAD #x timestamp=2023-01-02T03:04:05.678Z
        alice~
        + bob
        bob: JOIN #x
        bob> 353 bob = #x :@alice bob
        ? a
        a: CAP REQ :sasl draft/read-marker
        a: AUTHENTICATE PLAIN
        a: AUTHENTICATE AGFsaWNlAHB3
        a: NICK alice
        a: USER alice 0 * :Alice
        a: CAP END
        a> :alice!* JOIN #x
        a= MARKREAD #x timestamp=2023-01-02T03:04:05.678Z
        a= 353 alice = #x :@alice bob
        a= 366 alice #x :*
        bob! *JOIN*
    )"},
    {"message-redaction: one's own", TALK R"(
        + carol draft/message-redaction
        carol: JOIN #x
        carol.
        alice: REDACT #x $m2 :typo
        carol= :alice!* REDACT #x $m2 :typo
        alice.
        alice: CHATHISTORY LATEST #x * 10
        alice= BATCH +*
        alice= PRIVMSG #x :one
        alice= PRIVMSG #x :three
        alice= BATCH -*
    )"},
    {"message-redaction: not others'", TALK R"(
        bob: REDACT #x $m1
        bob= FAIL REDACT REDACT_FORBIDDEN #x $m1 :*
    )"},
    {"message-redaction: operators any", R"(
        + alice draft/message-redaction message-tags
        + bob
        alice: JOIN #x
        bob: JOIN #x
        bob: PRIVMSG #x :rude
        alice> @msgid={m} :bob!* PRIVMSG #x :rude
        alice: REDACT #x $m
        alice= :alice!* REDACT #x $m
    )"},
    {"message-redaction: who has no account takes back their own", R"(
        + alice draft/message-redaction message-tags echo-message
        + bob
        bob: JOIN #x
        alice: JOIN #x
        alice: PRIVMSG #x :rude
        alice> @msgid={m} :alice!* PRIVMSG #x :rude
        alice: REDACT #x $m
        alice= :alice!* REDACT #x $m
    )"},
    {"message-redaction: not who comes after them under their name", R"(
        + alice draft/message-redaction message-tags echo-message
        + bob
        bob: JOIN #x
        alice: JOIN #x
        alice: PRIVMSG #x :rude
        alice> @msgid={m} :alice!* PRIVMSG #x :rude
        alice: QUIT
        + alice draft/message-redaction message-tags
        alice: JOIN #x
        alice.
        alice: REDACT #x $m
        alice= FAIL REDACT REDACT_FORBIDDEN #x $m :*
    )"},
    {"message-redaction: of a private message, also while the other is away", R"(
        + alice draft/message-redaction message-tags echo-message account=alice
        + bob account=bob
        alice: PRIVMSG bob :rude
        alice> @msgid={m} :alice!* PRIVMSG bob :rude
        bob: QUIT
        alice: REDACT bob $m
        alice= :alice!* REDACT bob $m
        + bob draft/chathistory batch account=bob
        bob.
        bob: CHATHISTORY LATEST alice * 10
        bob= BATCH +{b} chathistory alice
        bob= BATCH -$b
    )"},
    {"message-redaction: what has happened is no message", R"(
        + alice draft/chathistory draft/event-playback draft/message-redaction batch message-tags account=alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        alice: TOPIC #x :Owls
        alice: KICK #x bob :out
        alice.
        alice: CHATHISTORY LATEST #x * 10
        alice= BATCH +*
        alice> @batch=*;msgid={join} :bob!* JOIN #x
        alice> @batch=*;msgid={topic} :alice!* TOPIC #x :Owls
        alice> @batch=*;msgid={kick} :alice!* KICK #x bob :out
        alice= BATCH -*
        alice: REDACT #x $kick
        alice= FAIL REDACT UNKNOWN_MSGID #x $kick :*
        alice: REDACT #x $topic
        alice= FAIL REDACT UNKNOWN_MSGID #x $topic :*
        alice: REDACT #x $join
        alice= FAIL REDACT UNKNOWN_MSGID #x $join :*
        alice: CHATHISTORY LATEST #x * 10
        alice= BATCH +*
        alice> KICK #x bob :out
        alice= BATCH -*
    )"},
    {"message-redaction: a reaction is taken back", R"(
        + alice draft/chathistory draft/event-playback draft/message-redaction batch message-tags echo-message account=alice
        alice: JOIN #x
        alice: @+draft/react=:) TAGMSG #x
        alice> @*msgid={m};* TAGMSG #x
        alice.
        alice: REDACT #x $m
        alice= :alice!* REDACT #x $m
    )"},
    {"message-redaction: no such message", TALK R"(
        alice: REDACT #x nothing
        alice= FAIL REDACT UNKNOWN_MSGID #x nothing :*
    )"},
    {"chathistory: what was said before the channel was made is for nobody", R"(
        + alice draft/chathistory batch message-tags echo-message
        + bob draft/chathistory batch message-tags draft/message-redaction
        + carol
        alice: JOIN #vault
        alice: MODE #vault +iks secret
        alice: PRIVMSG #vault :one
        alice> @msgid={m1} :alice!* PRIVMSG #vault :one
        wait 2
        alice: PART #vault
        bob: JOIN #vault
        bob.
        bob: CHATHISTORY LATEST #vault * 10
        bob= BATCH +{b} chathistory #vault
        bob= BATCH -$b
        bob: CHATHISTORY AFTER #vault timestamp=2001-01-01T00:00:00.000Z 10
        bob= BATCH +{b} chathistory #vault
        bob= BATCH -$b
        bob: REDACT #vault $m1
        bob= FAIL REDACT UNKNOWN_MSGID #vault *
        carol: JOIN #vault
        carol.
        bob: PRIVMSG #vault :two
        bob.
        bob: CHATHISTORY AFTER #vault timestamp=2001-01-01T00:00:00.000Z 1
        bob= BATCH +*
        bob= PRIVMSG #vault :two
        bob= BATCH -*
    )"},
    {"chathistory: nor what was said before it was renamed", R"(
        + alice draft/chathistory batch draft/channel-rename
        + bob draft/chathistory batch
        alice: JOIN #x
        alice: PRIVMSG #x :one
        wait 2
        alice: RENAME #x #y
        bob: JOIN #x
        bob.
        bob: CHATHISTORY LATEST #x * 10
        bob= BATCH +{b} chathistory #x
        bob= BATCH -$b
        bob: RENAME #x #z
        bob: PRIVMSG #z :well
        bob: JOIN #y
        bob.
        bob: CHATHISTORY LATEST #y * 10
        bob= BATCH +{b} chathistory #y
        bob= BATCH -$b
    )"},
    {"chathistory: nor after the server was started anew, where both were in one second", R"(
        + alice
        + bob account=bob
        alice: JOIN #vault
        alice: PRIVMSG #vault :one
        wait 0.4
        alice: PART #vault
        bob: JOIN #vault
        bob: CS REGISTER #vault
        bob: PRIVMSG #vault :two
        wait 1
        restart
        + bob draft/chathistory batch account=bob
        bob: JOIN #vault
        bob.
        bob: CHATHISTORY LATEST #vault * 10
        bob= BATCH +*
        bob= PRIVMSG #vault :two
        bob= BATCH -*
    )"},
    {"chathistory: nor is it played back", R"(
        + alice account=alice
        + bob account=bob
        alice: JOIN #x
        alice: PRIVMSG #x :one
        wait 2
        alice: PART #x
        bob: JOIN #x
        + bob/2 account=bob
        bob/2! PRIVMSG #x :one
    )"},
    {"message-redaction: no such place", TALK R"(
        alice: REDACT #nowhere $m1
        alice= FAIL REDACT INVALID_TARGET #nowhere :*
    )"},
    {"multiline: told with its limits", R"(
        ? a
        a: CAP LS 302
        a> CAP * LS *:*draft/multiline=max-bytes=16384,max-lines=100*
    )"},
    {"multiline: a batch for who knows it", R"(
        + alice draft/multiline batch
        + bob draft/multiline batch message-tags
        alice: BATCH +1 draft/multiline bob
        alice: @batch=1 PRIVMSG bob :hello
        alice: @batch=1 PRIVMSG bob :
        alice: @batch=1 PRIVMSG bob :how is
        alice: @batch=1;draft/multiline-concat PRIVMSG bob : everyone?
        bob-
        alice: BATCH -1
        bob= @msgid=* :alice!* BATCH +{b} draft/multiline bob
        bob= @batch=$b :alice!* PRIVMSG bob :hello
        bob= @batch=$b :alice!* PRIVMSG bob :
        bob= @batch=$b :alice!* PRIVMSG bob :how is
        bob= @batch=$b;draft/multiline-concat :alice!* PRIVMSG bob : everyone?
        bob= :alice!* BATCH -$b
    )"},
    {"multiline: lines for who does not", R"(
        + alice draft/multiline batch
        + bob message-tags
        alice: JOIN #x
        bob: JOIN #x
        bob.
        alice: BATCH +1 draft/multiline #x
        alice: @batch=1 PRIVMSG #x :hello
        alice: @batch=1 PRIVMSG #x :
        alice: @batch=1 PRIVMSG #x :you
        alice: BATCH -1
        bob= @msgid=* :alice!* PRIVMSG #x :hello
        bob= @:alice!* PRIVMSG #x :you
        bob-
    )"},
    {"multiline: an echo, with the label", R"(
        + alice draft/multiline batch echo-message labeled-response
        + bob
        alice: @label=m BATCH +1 draft/multiline bob
        alice: @batch=1 PRIVMSG bob :one
        alice: @batch=1 PRIVMSG bob :two
        alice: BATCH -1
        alice= @label=m :alice!* BATCH +{b} draft/multiline bob
        alice= @batch=$b :alice!* PRIVMSG bob :one
        alice= @batch=$b :alice!* PRIVMSG bob :two
        alice= :alice!* BATCH -$b
    )"},
    {"multiline: client tags are on each line for who knows no batches", R"(
        + alice draft/multiline batch message-tags
        + bob message-tags
        alice: @+example/foo=bar BATCH +1 draft/multiline bob
        alice: @batch=1 PRIVMSG bob :one
        alice: @batch=1 PRIVMSG bob :two
        alice: BATCH -1
        bob= @msgid=*;+example/foo=bar :alice!* PRIVMSG bob :one
        bob= @+example/foo=bar :alice!* PRIVMSG bob :two
    )"},
    {"multiline: to oneself, twice, and the label on the echo", R"(
        + alice draft/multiline batch echo-message labeled-response
        alice: @label=m BATCH +1 draft/multiline alice
        alice: @batch=1 PRIVMSG alice :one
        alice: @batch=1 PRIVMSG alice :two
        alice: BATCH -1
        alice= @:alice!* BATCH +{a} draft/multiline alice
        alice= @batch=$a :alice!* PRIVMSG alice :one
        alice= @batch=$a :alice!* PRIVMSG alice :two
        alice= :alice!* BATCH -$a
        alice= @label=m :alice!* BATCH +{b} draft/multiline alice
        alice> :alice!* BATCH -$b
        alice-
    )"},
    {"multiline: another target", R"(
        + alice draft/multiline batch
        + bob
        alice: BATCH +1 draft/multiline bob
        alice: @batch=1 PRIVMSG carol :hello
        alice= FAIL BATCH MULTILINE_INVALID_TARGET bob carol :*
    )"},
    {"multiline: too many lines", R"(
        + alice draft/multiline batch
        + bob
        alice: BATCH +1 draft/multiline bob
        alice: @batch=1 PRIVMSG bob :one
        alice: @batch=1 PRIVMSG bob :two
        alice= FAIL BATCH MULTILINE_MAX_LINES 1 :*
        bob-
    )",
        [](ServerOptions& options) { options.limits.multilineLines = 1; }},
    {"multiline: too many bytes", R"(
        + alice draft/multiline batch
        + bob
        alice: BATCH +1 draft/multiline bob
        alice: @batch=1 PRIVMSG bob :too long for it
        alice= FAIL BATCH MULTILINE_MAX_BYTES 10 :*
    )",
        [](ServerOptions& options) { options.limits.multilineBytes = 10; }},
    {"multiline: refused is refused whole", R"(
        + alice draft/multiline batch labeled-response
        + bob
        alice: JOIN #c
        bob: JOIN #c
        alice.
        bob.
        alice: @label=m BATCH +1 draft/multiline #c
        alice: @batch=1 PRIVMSG bob :bad
        alice= @label=m :* FAIL BATCH MULTILINE_INVALID_TARGET #c bob :*
        alice: @batch=1 PRIVMSG #c :leak
        alice: @batch=1;label=n NOTICE #c :leak
        alice: BATCH -1
        alice-
        bob-
        alice: BATCH +1 draft/multiline #c
        alice: @batch=1 PRIVMSG #c :well
        alice: BATCH -1
        bob= PRIVMSG #c :well
        alice-
    )"},
    {"multiline: beyond a limit nothing more of it is said", R"(
        + alice draft/multiline batch
        + bob
        alice: BATCH +1 draft/multiline bob
        alice: @batch=1 PRIVMSG bob :one
        alice: @batch=1 PRIVMSG bob :two
        alice= FAIL BATCH MULTILINE_MAX_LINES 1 :*
        alice: @batch=1 PRIVMSG bob :three
        alice: BATCH -1
        alice: BATCH +2 draft/multiline bob
        alice: @batch=2 PRIVMSG bob :too long for it
        alice= FAIL BATCH MULTILINE_MAX_BYTES 10 :*
        alice: @batch=2 PRIVMSG bob :more
        alice: BATCH -2
        alice-
        bob-
    )",
        [](ServerOptions& options) {
            options.limits.multilineLines = 1;
            options.limits.multilineBytes = 10;
        }},
    {"multiline: a line that is too long fails all of it", R"(
        + alice draft/multiline batch labeled-response
        + bob
        alice: @label=m BATCH +1 draft/multiline bob
        alice: @batch=1 PRIVMSG bob :one
        alice: @batch=1 PRIVMSG bob :)" SIX_HUNDRED R"(
        alice= @label=m :* FAIL BATCH MULTILINE_INVALID :*
        alice: @batch=1 PRIVMSG bob :)" SIX_HUNDRED R"(
        alice: @batch=1 PRIVMSG bob :three
        alice: BATCH -1
        alice-
        bob-
        alice: PRIVMSG bob :)" SIX_HUNDRED R"(
        alice= 417 alice :*
    )"},
    {"multiline: a line that is not UTF-8 fails all of it",
        R"(
        + alice draft/multiline batch
        + bob
        alice: BATCH +1 draft/multiline bob
        alice: @batch=1 PRIVMSG bob :one
        alice: @batch=1 PRIVMSG bob :)"
        "\xff"
        R"(
        alice= FAIL BATCH MULTILINE_INVALID :*
        alice: BATCH -1
        alice-
        bob-
    )"},
    {"multiline: a batch of another type, and of none", R"(
        + alice draft/multiline batch labeled-response
        + bob
        alice: @label=m BATCH +1 unknown bob
        alice= @label=m :* FAIL BATCH UNKNOWN_TYPE :*
        alice: @batch=1 PRIVMSG bob :leak
        alice: BATCH -1
        alice-
        alice: @batch=77;label=n PRIVMSG bob :leak
        alice= @label=n :* FAIL BATCH INVALID_REFTAG 77 :*
        bob-
    )"},
    {"multiline: a second one while one is open", R"(
        + alice draft/multiline batch
        + bob
        alice: BATCH +1 draft/multiline bob
        alice: @batch=1 PRIVMSG bob :one
        alice: BATCH +2 draft/multiline bob
        alice= FAIL BATCH MULTILINE_INVALID :*
        alice: @batch=2 PRIVMSG bob :leak
        alice: BATCH -2
        bob-
        alice: BATCH -1
        bob= PRIVMSG bob :one
        bob-
        alice: BATCH +3 draft/multiline bob
        alice: BATCH +3 draft/multiline bob
        alice= FAIL BATCH MULTILINE_INVALID :*
        alice: @batch=3 PRIVMSG bob :leak
        alice: BATCH -3
        alice-
        bob-
    )"},
    {"multiline: SILENCE and away hold for it, and who writes may be answered", R"(
        + alice draft/multiline batch
        + bob
        bob: SILENCE +alice!*@*
        bob: AWAY :out
        bob.
        alice: MODE alice +g
        alice.
        alice: BATCH +1 draft/multiline bob
        alice: @batch=1 PRIVMSG bob :one
        alice: @batch=1 PRIVMSG bob :two
        alice: BATCH -1
        alice= 301 alice bob :out
        bob-
        bob: PRIVMSG alice :yes
        alice> PRIVMSG alice :yes
    )"},
    {"multiline: formatting is stripped where one line's is", R"(
        + alice draft/multiline batch
        + bob
        alice: JOIN #x
        alice: MODE #x +S
        bob: JOIN #x
        bob.
        alice: BATCH +1 draft/multiline #x
        alice: @batch=1 PRIVMSG #x :one
        alice: @batch=1 PRIVMSG #x :two
        alice: BATCH -1
        bob= PRIVMSG #x :one
        bob= PRIVMSG #x :two
    )"},
    {"multiline: a blank line cannot go on", R"(
        + alice draft/multiline batch
        + bob
        alice: BATCH +1 draft/multiline bob
        alice: @batch=1;draft/multiline-concat PRIVMSG bob :
        alice= FAIL BATCH MULTILINE_INVALID :*
    )"},
    {"multiline: nothing in it", R"(
        + alice draft/multiline batch
        alice: BATCH +1 draft/multiline alice
        alice: BATCH -1
        alice= FAIL BATCH MULTILINE_INVALID :*
    )"},
    {"multiline: of one kind", R"(
        + alice draft/multiline batch
        + bob
        alice: BATCH +1 draft/multiline bob
        alice: @batch=1 PRIVMSG bob :one
        alice: @batch=1 NOTICE bob :two
        alice= FAIL BATCH MULTILINE_INVALID :*
    )"},
    {"multiline: in history as one message", R"(
        + alice draft/multiline batch draft/chathistory message-tags account=alice
        + bob
        alice: BATCH +1 draft/multiline bob
        alice: @batch=1 PRIVMSG bob :one
        alice: @batch=1 PRIVMSG bob :two
        alice: BATCH -1
        alice: CHATHISTORY LATEST bob * 10
        alice= BATCH +{b} chathistory bob
        alice= @batch=$b;msgid=* :alice!* BATCH +{m} draft/multiline bob
        alice= @batch=$m :alice!* PRIVMSG bob :one
        alice= @batch=$m :alice!* PRIVMSG bob :two
        alice= @batch=$b :alice!* BATCH -$m
        alice= BATCH -$b
    )"},
    {"several clients: one nick, both hear", R"(
        + alice account=alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        + alice/2 account=alice
        alice.
        bob: PRIVMSG #x :hello
        alice= :bob!* PRIVMSG #x :hello
        alice/2> :bob!* PRIVMSG #x :hello
    )"},
    {"several clients: the second is shown the channels and what was said", R"(
        + alice account=alice
        alice: JOIN #x
        alice: TOPIC #x :Birds
        alice: PRIVMSG #x :said before
        ? b
        b: PASS alice:pw
        b: NICK alice
        b: USER alice 0 * :Alice
        b> 001 alice :*
        b> :alice!* JOIN #x
        b= 332 alice #x :Birds
        b= 333 *
        b= 353 alice = #x :@alice
        b= 366 *
        b> :alice!* PRIVMSG #x :[*] said before
    )"},
    {"several clients: one goes, the other stays", R"(
        + alice account=alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        + alice/2 account=alice
        bob.
        alice: QUIT
        bob-
        bob: PRIVMSG #x :still there?
        alice/2> PRIVMSG #x :still there?
    )"},
    {"several clients: not of another account", R"(
        + alice account=alice
        ? b
        b: PASS bob:pw
        b: NICK alice
        b: USER bob 0 * :Bob
        b> 433 * alice :*
    )"},
};

EVERYPORT_IRC_CONFORMANCE(IrcConformanceHistory, cases)
QTEST_GUILESS_MAIN(IrcConformanceHistory)
#include "tst_history.moc"
