// IRCv3 specifications that tell of people: account-notify, away-notify, chghost, extended-join, extended-monitor,
// invite-notify, multi-prefix, userhost-in-names, no-implicit-names, pre-away, standard-replies, account-registration,
// channel-rename.
#include <QTest>

#include "tests/protocols/irc/server/script.h"
#include "tests/support/testclass.h"

using everyport::ircd::Case;
using everyport::ircd::ServerOptions;

static const Case cases[] = {
    {"IRCv3 extended-join: account and real name", R"(
        + alice extended-join
        + carol
        alice: JOIN #x
        alice.
        carol: JOIN #x
        carol.
        + bob account=bob
        bob: JOIN #x
        alice> :bob!* JOIN #x bob :bob real
        carol> :bob!* JOIN #x
    )"},
    {"An account is shown as its owner writes it, and is the same in all spellings", R"(
        + bob account-notify extended-join account-tag
        bob: JOIN #x
        + coolAcct
        coolAcct: NS REGISTER sesame-open
        coolAcct= 900 coolAcct coolAcct!* coolAcct :*coolAcct
        coolAcct: JOIN #x
        bob> :coolAcct!* JOIN #x coolAcct :*
        coolAcct: PRIVMSG #x :hi
        bob> @account=coolAcct :coolAcct!* PRIVMSG #x :hi
        bob: WHOIS coolAcct
        bob> 330 bob coolAcct coolAcct :*
        bob: WHO coolAcct %na
        bob> 354 bob coolAcct coolAcct
        coolAcct: NS LOGOUT
        coolAcct: NS IDENTIFY COOLACCT sesame-open
        coolAcct> 900 coolAcct coolAcct!* coolAcct :*
        bob> :coolAcct!* ACCOUNT coolAcct
        coolAcct: QUIT
        bob: WHOWAS coolAcct
        bob> 330 bob coolAcct coolAcct :*
    )"},
    {"IRCv3 extended-join: * for who is not logged in", R"(
        + alice extended-join
        alice: JOIN #x
        alice= :alice!* JOIN #x \x2a :alice real
    )"},
    {"IRCv3 account-notify: logging in is told to mates", R"(
        + alice account-notify
        + carol
        + bob sasl
        alice: JOIN #x
        carol: JOIN #x
        bob: JOIN #x
        alice.
        carol.
        bob: AUTHENTICATE PLAIN
        bob: AUTHENTICATE AGJvYgBwdw==
        alice= :bob!* ACCOUNT bob
        carol-
    )"},
    {"IRCv3 away-notify: coming and going", R"(
        + alice away-notify
        + carol
        + bob
        alice: JOIN #x
        carol: JOIN #x
        bob: JOIN #x
        alice.
        carol.
        bob: AWAY :asleep
        alice= :bob!* AWAY :asleep
        bob: AWAY
        alice= :bob!* AWAY
        carol-
    )"},
    {"IRCv3 away-notify: who joins away is told to be", R"(
        + alice away-notify
        + bob
        alice: JOIN #x
        alice.
        bob: AWAY :asleep
        bob: JOIN #x
        alice= :bob!* JOIN #x
        alice= :bob!* AWAY :asleep
    )"},
    {"IRCv3 away-notify: not to oneself", R"(
        + alice away-notify
        alice: JOIN #x
        alice.
        alice: AWAY :x
        alice= 306 alice :*
        alice-
    )"},
    {"IRCv3 extended-monitor: away of who is monitored, without a channel", R"(
        + alice extended-monitor away-notify
        + carol away-notify
        + bob
        alice: MONITOR + bob
        carol: MONITOR + bob
        alice.
        carol.
        bob: AWAY :asleep
        alice= :bob!* AWAY :asleep
        carol-
    )"},
    {"IRCv3 extended-monitor: once, with a common channel", R"(
        + alice extended-monitor away-notify
        + bob
        alice: JOIN #x
        bob: JOIN #x
        alice: MONITOR + bob
        alice.
        bob: AWAY :asleep
        alice= :bob!* AWAY :asleep
        alice-
    )"},
    {"IRCv3 extended-monitor: setname", R"(
        + alice extended-monitor setname
        + bob setname
        alice: MONITOR + bob
        alice.
        bob: SETNAME :Robert
        alice= :bob!* SETNAME :Robert
    )"},
    {"IRCv3 invite-notify: operators see who is invited", R"(
        + alice invite-notify
        + bob
        + carol
        alice: JOIN #x
        bob: JOIN #x
        alice.
        bob: INVITE carol #x
        alice= :bob!* INVITE carol #x
    )"},
    {"IRCv3 invite-notify: without the capability nothing", R"(
        + alice
        + bob
        + carol
        alice: JOIN #x
        bob: JOIN #x
        alice.
        bob: INVITE carol #x
        alice-
    )"},
    {"IRCv3 multi-prefix: all ranks in NAMES, WHO and WHOIS", R"(
        + alice multi-prefix
        alice: JOIN #x
        alice: MODE #x +v alice
        alice.
        alice: NAMES #x
        alice= 353 alice = #x :@+alice
        alice: WHO #x
        alice> 352 alice #x * H@+ :0 alice real
        alice: WHOIS alice
        alice> 319 alice alice :@+#x
    )"},
    {"IRCv3 multi-prefix: without it the highest alone", R"(
        + alice
        alice: JOIN #x
        alice: MODE #x +v alice
        alice.
        alice: NAMES #x
        alice= 353 alice = #x :@alice
    )"},
    {"IRCv3 userhost-in-names", R"(
        + alice userhost-in-names
        alice: JOIN #x
        alice> 353 alice = #x :@alice!~alice@*
    )"},
    {"IRCv3 no-implicit-names: JOIN without 353 and 366", R"(
        + alice no-implicit-names
        alice: JOIN #x
        alice= :alice!* JOIN #x
        alice-
        alice: NAMES #x
        alice= 353 alice = #x :@alice
    )"},
    {"IRCv3 pre-away: AWAY before registration", R"(
        + bob
        ? a
        a: CAP REQ :draft/pre-away
        a: AWAY :asleep
        a: NICK alice
        a: USER alice 0 * :Alice
        a: CAP END
        bob: PRIVMSG alice :hi
        bob> 301 bob alice :asleep
    )"},
    {"IRCv3 pre-away: without the capability 451", R"(
        ? a
        a: AWAY :asleep
        a= 451 \x2a :*
    )"},
    {"IRCv3 account-registration: told with its keys", R"(
        ? a
        a: CAP LS 302
        a> CAP \x2a LS *:*draft/account-registration=before-connect,custom-account-name*
    )"},
    {"IRCv3 account-registration: closed is not offered", R"(
        ? a
        a: CAP LS 302
        a! *account-registration*
    )",
        [](ServerOptions& options) { options.registrationOpen = false; }},
    {"IRCv3 account-registration: of one's nick", R"(
        + dave
        dave: REGISTER * * sesame-open
        dave= REGISTER SUCCESS dave :*
        dave= 900 dave * dave :*
        dave: WHOIS dave
        dave> 330 dave dave dave :*
    )"},
    {"IRCv3 account-registration: before connecting", R"(
        ? d
        d: CAP LS 302
        d: NICK dave
        d.
        d: REGISTER * * sesame-open
        d= REGISTER SUCCESS dave :*
    )"},
    {"IRCv3 account-registration: not before connecting where that is off", R"(
        ? d
        d: NICK dave
        d: REGISTER * * sesame-open
        d= FAIL REGISTER COMPLETE_CONNECTION_REQUIRED dave :*
    )",
        [](ServerOptions& options) { options.registerBeforeConnect = false; }},
    {"IRCv3 account-registration: a name that is taken", R"(
        + dave
        dave: REGISTER alice * sesame-open
        dave= FAIL REGISTER ACCOUNT_EXISTS alice :*
    )"},
    {"IRCv3 account-registration: not over the head of who has the nick", R"(
        + root
        ? b
        b: CAP REQ :draft/account-registration
        b: NICK root
        b: USER b 0 * :b
        b.
        b: REGISTER * * longpassword
        b= FAIL REGISTER ACCOUNT_EXISTS root :*
        b: REGISTER root * longpassword
        b= FAIL REGISTER ACCOUNT_EXISTS root :*
        + carol
        carol: REGISTER ROOT * longpassword
        carol= FAIL REGISTER ACCOUNT_EXISTS ROOT :*
        root: REGISTER * * longpassword
        root= REGISTER SUCCESS root :*
    )",
        [](ServerOptions& options) { options.reserveNicks = true; }},
    {"IRCv3 account-registration: nor without CAP", R"(
        + root
        ? b
        b: REGISTER root * longpassword
        b= FAIL REGISTER ACCOUNT_EXISTS root :*
    )"},
    {"IRCv3 account-registration: so many from one address, this computer's, too", R"(
        + dave
        + erin
        + fred
        dave: REGISTER * * longpassword
        erin: PRIVMSG NickServ :REGISTER longpassword
        erin> NOTICE erin :Account created*
        fred: REGISTER * * longpassword
        fred= FAIL REGISTER TEMPORARILY_UNAVAILABLE fred :*
        fred: PRIVMSG NickServ :REGISTER longpassword
        fred= NOTICE fred :No more accounts*
    )",
        [](ServerOptions& options) { options.limits.registrationsHere = 2; }},
    {"IRCv3 account-registration: a weak password", R"(
        + dave
        dave: REGISTER * * abc
        dave= FAIL REGISTER WEAK_PASSWORD dave :*
    )"},
    {"IRCv3 account-registration: an address is no password", R"(
        + dave
        dave: REGISTER * dave@example.org
        dave= FAIL REGISTER NEED_MORE_PARAMS dave :*
    )"},
    {"IRCv3 account-registration: a bad name", R"(
        + dave
        dave: REGISTER d@ve * sesame-open
        dave= FAIL REGISTER BAD_ACCOUNT_NAME d@ve :*
    )"},
    {"IRCv3 account-registration: who is logged in has one", R"(
        + alice account=alice
        alice: REGISTER * * sesame-open
        alice= FAIL REGISTER ALREADY_AUTHENTICATED alice :*
    )"},
    {"IRCv3 account-registration: VERIFY", R"(
        + dave
        dave: VERIFY dave 1234
        dave= FAIL VERIFY INVALID_CODE dave :*
    )"},
    {"IRCv3 channel-rename: told to who knows it", R"(
        + alice draft/channel-rename
        + bob
        alice: JOIN #x
        bob: JOIN #x
        alice.
        bob.
        alice: RENAME #x #y :moving
        alice= :alice!* RENAME #x #y :moving
        bob= :bob!* PART #x :*moving
        bob= :bob!* JOIN #y
        bob: PRIVMSG #y :here
        alice= :bob!* PRIVMSG #y :here
    )"},
    {"IRCv3 channel-rename: to one that is there", R"(
        + alice draft/channel-rename
        alice: JOIN #x,#y
        alice.
        alice: RENAME #x #y
        alice= FAIL RENAME CHANNEL_NAME_IN_USE #x #y :*
    )"},
    {"IRCv3 channel-rename: operators only", R"(
        + alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        bob.
        bob: RENAME #x #y
        bob= 482 bob #x :*
    )"},
    {"IRCv3 channel-rename: no name", R"(
        + alice
        alice: JOIN #x
        alice.
        alice: RENAME #x nothing
        alice= FAIL RENAME CANNOT_RENAME #x nothing :*
    )"},
};

EVERYPORT_IRC_CONFORMANCE(IrcConformanceIrcv3, cases)
QTEST_GUILESS_MAIN(IrcConformanceIrcv3)
#include "tst_ircv3.moc"
