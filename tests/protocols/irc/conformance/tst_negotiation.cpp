// What is offered, and how that changes: IRCv3 capability negotiation 302 and cap-notify, draft/extended-isupport,
// draft/account-registration with VERIFY.
#include <QTest>

#include "tests/protocols/irc/server/script.h"
#include "tests/support/testclass.h"

using everyport::ircd::Case;
using everyport::ircd::ServerOptions;

static const Case cases[] = {
    {"IRCv3 cap-notify: CAP DEL where something is not offered any more", R"(
        ? a
        a: CAP LS 302
        a: NICK alice
        a: USER alice 0 * :Alice
        a: CAP END
        a.
        set registration closed
        a= CAP alice DEL :draft/account-registration
        a-
    )"},
    {"IRCv3 cap-notify: CAP NEW with its value for who has said 302", R"(
        ? a
        a: CAP LS 302
        a: NICK alice
        a: USER alice 0 * :Alice
        a: CAP END
        a.
        set registration open
        a= CAP alice NEW :draft/account-registration=before-connect,custom-account-name
        a-
    )",
        [](ServerOptions& options) { options.registrationOpen = false; }},
    {"IRCv3 cap-notify: CAP NEW without values for who has only cap-notify", R"(
        + alice cap-notify
        set registration open
        alice= CAP alice NEW :draft/account-registration
    )",
        [](ServerOptions& options) { options.registrationOpen = false; }},
    {"IRCv3 cap-notify: who has not asked for it hears nothing", R"(
        + alice batch
        set registration closed
        alice-
    )"},
    {"IRCv3 cap-notify: before registration too", R"(
        ? a
        a: CAP LS 302
        a.
        set registration closed
        a= CAP \x2a DEL :draft/account-registration
    )"},
    {"IRCv3 cap-notify: what is gone is not enabled any more", R"(
        + alice draft/chathistory batch
        set history off
        alice: CAP LIST
        alice> CAP alice LIST :batch
    )"},
    {"IRCv3 cap-notify: all that goes with the history, and comes with it", R"(
        + alice cap-notify
        set history off
        alice> CAP alice DEL :draft/chathistory draft/event-playback draft/message-redaction draft/read-marker
        set history on
        alice> CAP alice NEW :draft/chathistory draft/event-playback draft/message-redaction draft/read-marker
    )"},
    {"IRCv3 sts: it is told when it comes, and never taken back", R"(
        ? a
        a: CAP LS 302
        a.
        set sts 6697
        a= CAP \x2a NEW :sts=port=6697
        set sts 0
        a-
    )"},
    {"modern.ircdocs.horse RPL_ISUPPORT: values may change later, and -NAME takes one away", R"(
        + alice
        set history off
        alice= 005 alice -CHATHISTORY -MSGREFTYPES :*
        set history on
        alice= 005 alice CHATHISTORY=100 MSGREFTYPES=msgid,timestamp :*
    )"},
    {"modern.ircdocs.horse RPL_ISUPPORT: nothing where nothing is another", R"(
        + alice
        set registration closed
        alice-
    )"},
    {"IRCv3 extended-isupport: ISUPPORT before registration", R"(
        ? a
        a: CAP REQ :batch draft/extended-isupport
        a.
        a: ISUPPORT
        a= BATCH +{b} draft/isupport
        a> @batch=$b :irc.test 005 \x2a *NICKLEN=32*
        a> BATCH -$b
        a-
    )"},
    {"IRCv3 extended-isupport: without the capability not before registration", R"(
        ? a
        a: ISUPPORT
        a= 451 \x2a :*
    )"},
    {"IRCv3 extended-isupport: the command for everybody afterwards", R"(
        + alice
        alice: ISUPPORT
        alice= 005 alice *CASEMAPPING=ascii* :*
    )"},
    {"IRCv3 extended-isupport: at the welcome in a batch as well", R"(
        ? a
        a: CAP REQ :batch draft/extended-isupport
        a: NICK alice
        a: USER alice 0 * :Alice
        a: CAP END
        a> 004 alice *
        a= BATCH +{b} draft/isupport
        a= @batch=$b * 005 alice *
        a> BATCH -$b
    )"},
    {"IRCv3 account-registration: VERIFY where a code is needed", R"(
        book codes
        + dave
        dave: REGISTER * dave@example.org sesame-open
        dave= REGISTER VERIFICATION_REQUIRED dave :*dave@example.org
        dave-
        dave: VERIFY dave 0000
        dave= FAIL VERIFY INVALID_CODE dave :*
        dave: VERIFY dave 1234
        dave= VERIFY SUCCESS dave :*
        dave= 900 dave * dave :*
    )"},
    {"IRCv3 account-registration: VERIFY asks again who has the nick", R"(
        book codes
        + dave
        dave: REGISTER * dave@example.org sesame-open
        dave= REGISTER VERIFICATION_REQUIRED dave :*dave@example.org
        dave: NICK davy
        dave.
        + eve
        eve: NICK dave
        eve.
        dave: VERIFY dave 1234
        dave= FAIL VERIFY TEMPORARILY_UNAVAILABLE dave :*
        eve: NICK eve
        eve.
        dave: VERIFY dave 1234
        dave= VERIFY SUCCESS dave :*
        dave= 900 davy * dave :*
    )"},
    {"IRCv3 account-registration: VERIFY before connecting", R"(
        book codes
        ? d
        d: CAP LS 302
        d: NICK dave
        d.
        d: REGISTER * dave@example.org sesame-open
        d= REGISTER VERIFICATION_REQUIRED dave :*
        d: VERIFY dave 1234
        d= VERIFY SUCCESS dave :*
        d= 900 dave * dave :*
    )"},
    {"IRCv3 account-registration: VERIFY of who is logged in", R"(
        + alice account=alice
        alice: VERIFY alice 1234
        alice= FAIL VERIFY ALREADY_AUTHENTICATED alice :*
    )"},
    {"IRCv3 account-registration: VERIFY not before connecting where that is off", R"(
        ? d
        d: NICK dave
        d: VERIFY dave 1234
        d= FAIL VERIFY COMPLETE_CONNECTION_REQUIRED dave :*
    )",
        [](ServerOptions& options) { options.registerBeforeConnect = false; }},
    {"IRCv3 account-registration: codes cannot be tried out", R"(
        book codes
        + dave
        dave: VERIFY dave 1
        dave: VERIFY dave 2
        dave: VERIFY dave 3
        dave: VERIFY dave 4
        dave: VERIFY dave 5
        dave: VERIFY dave 6
        dave: VERIFY dave 7
        dave: VERIFY dave 8
        dave: VERIFY dave 9
        dave: VERIFY dave 10
        dave> ERROR :*
        dave#
    )"},
    {"IRCv3 account-registration: email-required", R"(
        book mail
        ? a
        a: CAP LS 302
        a> CAP \x2a LS *:*draft/account-registration=before-connect,email-required,custom-account-name*
        + dave
        dave: REGISTER * * sesame-open
        dave= FAIL REGISTER INVALID_EMAIL dave :*
        dave: REGISTER * dave@nowhere sesame-open
        dave= FAIL REGISTER UNACCEPTABLE_EMAIL dave :Not from there
        dave: REGISTER * dave@example.org sesame-open
        dave= REGISTER SUCCESS dave :*
    )"},
    {"IRCv3 account-registration: ACCOUNT_NAME_MUST_BE_NICK", R"(
        ? a
        a: CAP LS 302
        a! *custom-account-name*
        + dave
        dave: REGISTER david * sesame-open
        dave= FAIL REGISTER ACCOUNT_NAME_MUST_BE_NICK david :*
        dave: REGISTER DAVE * sesame-open
        dave= REGISTER SUCCESS DAVE :*
    )",
        [](ServerOptions& options) { options.customAccountName = false; }},
    {"IRCv3 account-registration: no way around the server's password", R"(
        ? a
        a: CAP LS 302
        a! *before-connect,custom*
        a: NICK dave
        a.
        a: REGISTER * * sesame-open
        a= FAIL REGISTER COMPLETE_CONNECTION_REQUIRED dave :*
    )",
        [](ServerOptions& options) { options.password = "guests-only"; }},
    {"IRCv3 account-registration: a password that is too long for the other ways to log in", R"(
        + dave
        dave: REGISTER * * \*301a
        dave= FAIL REGISTER UNACCEPTABLE_PASSWORD dave :*
    )"},
    {"NickServ: VERIFY", R"(
        book codes
        + dave
        dave: NS REGISTER sesame-open dave@example.org
        dave= :NickServ!* NOTICE dave :A code was sent to dave@example.org
        dave.
        dave: NS VERIFY 1234
        dave> 900 dave * dave :*
    )"},
};

EVERYPORT_IRC_CONFORMANCE(IrcConformanceNegotiation, cases)
QTEST_GUILESS_MAIN(IrcConformanceNegotiation)
#include "tst_negotiation.moc"
