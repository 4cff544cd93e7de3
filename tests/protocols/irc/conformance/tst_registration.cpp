// Connection registration: RFC 1459 §4.1, RFC 2812 §3.1, modern.ircdocs.horse "Connection Messages", IRCv3 capability
// negotiation.
#include <QTest>

#include "tests/protocols/irc/server/script.h"
#include "tests/support/testclass.h"

using everyport::ircd::Case;
using everyport::ircd::ServerOptions;

// A whole piece of a SASL response: 400 bytes, so another one follows.
#define SASL_PIECE "a: AUTHENTICATE \\*400A\n"

static const Case cases[] = {
    {"RFC 2812 5.1: 001 to 004, then 005", R"(
        ? a
        a: NICK alice
        a: USER alice 0 * :Alice
        a> 001 alice :Welcome to the * Network, alice!~alice@*
        a= 002 alice :Your host is irc.test, running version *
        a= 003 alice :This server was created *
        a= 004 alice irc.test * * * *
        a= 005 alice * :are supported by this server
    )"},
    {"Modern LUSERS: told on connect", R"(
        ? a
        a: NICK alice
        a: USER alice 0 * :Alice
        a> 251 alice :There are 1 users and 0 invisible on 1 servers
        a= 252 alice 0 :*
        a= 253 alice 0 :*
        a= 254 alice 0 :*
        a= 255 alice :I have 1 clients and 0 servers
        a= 265 alice 1 1 :*
        a= 266 alice 1 1 :*
    )"},
    {"Modern MOTD: 422 without one on connect", R"(
        ? a
        a: NICK alice
        a: USER alice 0 * :Alice
        a> 422 alice :*
    )"},
    {"Modern MOTD: 375 372 376 on connect", R"(
        ? a
        a: NICK alice
        a: USER alice 0 * :Alice
        a> 375 alice :*
        a= 372 alice :- first
        a= 372 alice :- second
        a= 376 alice :*
    )",
        [](ServerOptions& options) {
            options.motd = {"first", "second"};
        }},
    {"RFC 2812 3.1.3: USER before NICK will do", R"(
        ? a
        a: USER alice 0 * :Alice
        a: NICK alice
        a> 001 alice :*
    )"},
    {"RFC 2812 3.1.2: NICK without a nick is 431", R"(
        ? a
        a: NICK
        a= 431 \x2a :*
        a: NICK :
        a= 431 \x2a :*
    )"},
    {"RFC 2812 2.3.1: a nick does not begin with a digit", R"(
        ? a
        a: NICK 1alice
        a= 432 \x2a 1alice :*
    )"},
    {"RFC 2812 2.3.1: a nick has no punctuation", R"(
        ? a
        a: NICK al!ce
        a= 432 \x2a al!ce :*
        a: NICK al@ce
        a= 432 \x2a al@ce :*
        a: NICK #alice
        a= 432 \x2a #alice :*
        a: NICK al.ce
        a= 432 \x2a al.ce :*
        a: NICK al*ce
        a= 432 \x2a al*ce :*
    )"},
    {"RFC 2812 2.3.1: a nick may have []\\`_^{|}-", R"(
        ? a
        a: NICK []\`_^{|}-9
        a: USER alice 0 * :Alice
        a> 001 *-9 :*
    )"},
    {"Modern NICKLEN: a longer nick is 432", R"(
        ? a
        a: NICK aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        a= 432 \x2a * :*
    )"},
    {"RFC 2812 3.1.2: a nick that is taken is 433", R"(
        + alice
        ? b
        b: NICK alice
        b= 433 \x2a alice :*
        b: NICK bob
        b: USER bob 0 * :Bob
        b> 001 bob :*
    )"},
    {"Modern casemapping: a nick in another case is taken, too", R"(
        + alice
        ? b
        b: NICK ALICE
        b= 433 \x2a ALICE :*
    )"},
    {"RFC 2812 3.1.2: whoever registers first has the nick", R"(
        ? a
        ? b
        a: NICK same
        b: NICK same
        a: USER a 0 * :A
        a> 001 same :*
        b: USER b 0 * :B
        b> 433 same same :*
        b: NICK other
        b> 001 other :*
    )"},
    {"RFC 2812 3.1.3: USER with too few parameters is 461", R"(
        ? a
        a: NICK alice
        a: USER alice 0 *
        a= 461 alice USER :*
    )"},
    {"Modern USER: an empty real name is 461", R"(
        ? a
        a: NICK alice
        a: USER alice 0 * :
        a= 461 alice USER :*
    )"},
    {"RFC 2812 3.1.3: USER a second time is 462", R"(
        + alice
        alice: USER alice 0 * :Alice
        alice= 462 alice :*
    )"},
    {"RFC 2812 3.1.1: PASS afterwards is 462", R"(
        + alice
        alice: PASS secret
        alice= 462 alice :*
    )"},
    {"RFC 2812 3.1.1: PASS without a password is 461", R"(
        ? a
        a: PASS
        a= 461 \x2a PASS :*
    )"},
    {"RFC 2812 3.1.1: the right password", R"(
        ? a
        a: PASS secret
        a: NICK alice
        a: USER alice 0 * :Alice
        a> 001 alice :*
    )",
        [](ServerOptions& options) { options.password = "secret"; }},
    {"RFC 2812 3.1.1: a wrong password is 464 and the end", R"(
        ? a
        a: PASS wrong
        a: NICK alice
        a: USER alice 0 * :Alice
        a= 464 alice :*
        a= ERROR :*
        a#
    )",
        [](ServerOptions& options) { options.password = "secret"; }},
    {"RFC 2812 3.1.1: no password where one is asked for is 464", R"(
        ? a
        a: NICK alice
        a: USER alice 0 * :Alice
        a= 464 alice :*
        a= ERROR :*
        a#
    )",
        [](ServerOptions& options) { options.password = "secret"; }},
    {"RFC 2812 5.2: other commands before registration are 451", R"(
        ? a
        a: JOIN #x
        a= 451 \x2a :*
        a: PRIVMSG alice :hi
        a= 451 \x2a :*
        a: NOSUCH
        a= 451 \x2a :*
    )"},
    {"RFC 2812 3.7.2: PING before registration", R"(
        ? a
        a: PING token
        a= PONG irc.test :token
    )"},
    {"RFC 2812 3.7.2: PING is answered with its token", R"(
        + alice
        alice: PING :a token with spaces
        alice= PONG irc.test :a token with spaces
    )"},
    {"Modern PING: without a token is 409", R"(
        + alice
        alice: PING
        alice= 409 alice :*
    )"},
    {"RFC 2812 3.7.3: PONG has no answer", R"(
        + alice
        alice: PONG irc.test
        alice-
    )"},
    {"RFC 2812 3.1.7: QUIT is answered by ERROR and the end", R"(
        + alice
        alice: QUIT
        alice= ERROR :Closing Link: *
        alice#
    )"},
    {"RFC 2812 3.1.7: others see QUIT with its reason", R"(
        + alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        alice.
        bob: QUIT :gone fishing
        alice= :bob!~bob@* QUIT :*gone fishing
    )"},
    {"RFC 2812 3.1.7: who shares no channel sees no QUIT", R"(
        + alice
        + bob
        bob: QUIT :bye
        alice-
    )"},
    {"RFC 2812 3.1.7: QUIT before registration", R"(
        ? a
        a: QUIT
        a= ERROR :*
        a#
    )"},
    {"RFC 2812 3.1.2: NICK changes it and tells oneself", R"(
        + alice
        alice: NICK alicia
        alice= :alice!~alice@* NICK alicia
        alice: PING x
        alice= PONG irc.test :x
    )"},
    {"RFC 2812 3.1.2: channel mates see NICK once", R"(
        + alice
        + bob
        alice: JOIN #x,#y
        bob: JOIN #x,#y
        alice.
        bob: NICK robert
        alice= :bob!~bob@* NICK robert
        alice-
    )"},
    {"RFC 2812 3.1.2: a nick may change its case", R"(
        + alice
        alice: NICK ALICE
        alice= :alice!~alice@* NICK ALICE
    )"},
    {"Modern NICK: the same again is nothing", R"(
        + alice
        alice: NICK alice
        alice-
    )"},
    {"RFC 2812 3.1.2: NICK to one that is taken is 433 and changes nothing", R"(
        + alice
        + bob
        alice: NICK bob
        alice= 433 alice bob :*
        alice: PRIVMSG alice :still me
        alice> PRIVMSG alice :still me
    )"},
    {"RFC 2812 3.1.2: the old nick is free at once", R"(
        + alice
        alice: NICK alicia
        + alice
        alice: PING x
        alice> PONG irc.test :x
    )"},
    {"Modern: who does not register in time is cut off", R"(
        ? a
        a: NICK alice
        wait 40
        a= ERROR :*timed out*
        a#
    )"},
    {"Modern PING: who is silent is asked, and gone when they do not answer", R"(
        + alice
        wait 125
        alice= PING :irc.test
        wait 70
        alice= ERROR :*Ping timeout: * seconds)
        alice#
    )"},
    {"Modern PING: who answers stays", R"(
        + alice
        wait 125
        alice= PING :irc.test
        alice: PONG irc.test
        wait 70
        alice-
    )"},
    {"IRCv3 CAP: LS holds registration up until END", R"(
        ? a
        a: CAP LS 302
        a> CAP * LS :*
        a: NICK alice
        a: USER alice 0 * :Alice
        a-
        a: CAP END
        a> 001 alice :*
    )"},
    {"IRCv3 CAP: LS 302 tells values", R"(
        ? a
        a: CAP LS 302
        a> CAP * LS *:*sasl=*PLAIN*
    )"},
    {"IRCv3 CAP: LS without a version has no values and one line", R"(
        ? a
        a: CAP LS
        a= CAP * LS :*sasl *
        a-
    )"},
    {"IRCv3 CAP: REQ is acknowledged as it was said", R"(
        ? a
        a: CAP REQ :multi-prefix away-notify
        a= CAP * ACK :multi-prefix away-notify
    )"},
    {"IRCv3 CAP: REQ of one that is not known refuses all", R"(
        ? a
        a: CAP REQ :multi-prefix no-such-thing
        a= CAP * NAK :multi-prefix no-such-thing
        a: CAP LIST
        a= CAP * LIST :
    )"},
    {"IRCv3 CAP: REQ with - takes one back", R"(
        + alice multi-prefix away-notify
        alice: CAP REQ :-multi-prefix
        alice= CAP alice ACK :-multi-prefix
        alice: CAP LIST
        alice= CAP alice LIST :away-notify
    )"},
    {"IRCv3 CAP: cap-notify comes with 302 and cannot be taken back", R"(
        ? a
        a: CAP LS 302
        a.
        a: CAP LIST
        a= CAP * LIST :cap-notify
        a: CAP REQ :-cap-notify
        a= CAP * NAK :-cap-notify
    )"},
    {"IRCv3 CAP: REQ holds registration up", R"(
        ? a
        a: CAP REQ :multi-prefix
        a= CAP * ACK :multi-prefix
        a: NICK alice
        a: USER alice 0 * :Alice
        a-
        a: CAP END
        a> 001 alice :*
    )"},
    {"IRCv3 CAP: LS after registration does not hold anything up", R"(
        + alice
        alice: CAP LS 302
        alice> CAP alice LS :*
        alice: PING x
        alice= PONG irc.test :x
    )"},
    {"IRCv3 CAP: an unknown subcommand is 410", R"(
        ? a
        a: CAP WHAT
        a= 410 * WHAT :*
    )"},
    {"IRCv3 CAP: END without a beginning is nothing", R"(
        ? a
        a: CAP END
        a-
        a: NICK alice
        a: USER alice 0 * :Alice
        a> 001 alice :*
    )"},
    {"RFC 1459 2.3: commands are the same in either case", R"(
        ? a
        a: nick alice
        a: uSeR alice 0 * :Alice
        a> 001 alice :*
        a: ping x
        a> PONG irc.test :x
    )"},
    {"RFC 1459 2.3: spaces before and between are one", R"(
        + alice
        alice:    PING    x
        alice= PONG irc.test :x
    )"},
    {"RFC 1459 2.3: a client's own source is left out of account", R"(
        + alice
        alice: :bob!b@h PING x
        alice= PONG irc.test :x
    )"},
    {"Modern 417: a line over 512 bytes is refused, not cut", R"(
        + alice
        + bob
        alice: PRIVMSG bob :\*600a
        alice= 417 alice :*
        bob-
        alice: PING x
        alice= PONG irc.test :x
    )"},
    {"IRCv3 UTF8ONLY: what is no UTF-8 is refused", R"(
        + alice
        + bob
        alice: PRIVMSG bob :caf\xe9
        alice= FAIL PRIVMSG INVALID_UTF8 :*
        bob-
    )"},
    {"IRCv3 UTF8ONLY: said in ISUPPORT", R"(
        ? a
        a: NICK alice
        a: USER alice 0 * :Alice
        a> 005 alice *UTF8ONLY* :*
    )"},
    {"Modern ISUPPORT: what clients rely on", R"(
        ? a
        a: NICK alice
        a: USER alice 0 * :Alice
        a> 005 alice *CASEMAPPING=ascii*CHANMODES=beI,k,fjl,*CHANTYPES=#*
        a> 005 alice *PREFIX=(qaohv)~&@%+*
    )"},
    {"RFC 2812 5.2: an unknown command is 421", R"(
        + alice
        alice: FROBNICATE now
        alice= 421 alice FROBNICATE :*
    )"},
    {"IRCv3 SASL: PLAIN before registration", R"(
        ? a
        a: CAP REQ :sasl
        a> CAP * ACK :sasl
        a: NICK alice
        a: USER alice 0 * :Alice
        a: AUTHENTICATE PLAIN
        a= AUTHENTICATE +
        a: AUTHENTICATE AGFsaWNlAHB3
        a= 900 alice * alice :*
        a= 903 alice :*
        a: CAP END
        a> 001 alice :*
    )"},
    {"IRCv3 SASL: a wrong password is 904, and one may try again", R"(
        ? a
        a: CAP REQ :sasl
        a> CAP * ACK :sasl
        a: AUTHENTICATE PLAIN
        a= AUTHENTICATE +
        a: AUTHENTICATE AGFsaWNlAG5v
        a= 904 * :*
        a: AUTHENTICATE PLAIN
        a= AUTHENTICATE +
        a: AUTHENTICATE AGFsaWNlAHB3
        a= 900 * * alice :*
        a= 903 * :*
    )"},
    {"IRCv3 SASL: an unknown mechanism is 908 and 904", R"(
        ? a
        a: CAP REQ :sasl
        a.
        a: AUTHENTICATE FOO
        a= 908 * *PLAIN* :*
        a= 904 * :*
    )"},
    {"IRCv3 SASL: * aborts with 906", R"(
        ? a
        a: CAP REQ :sasl
        a.
        a: AUTHENTICATE PLAIN
        a= AUTHENTICATE +
        a: AUTHENTICATE *
        a= 906 * :*
    )"},
    {"IRCv3 SASL: a piece over 400 bytes is 905", R"(
        ? a
        a: CAP REQ :sasl
        a.
        a: AUTHENTICATE PLAIN
        a= AUTHENTICATE +
        a: AUTHENTICATE \*404a
        a= 905 * :*
    )"},
    {"IRCv3 SASL: pieces of more than the longest response are 905, once",
        R"(
        ? a
        a: CAP REQ :sasl
        a.
        a: AUTHENTICATE PLAIN
        a= AUTHENTICATE +
)" SASL_PIECE SASL_PIECE SASL_PIECE SASL_PIECE SASL_PIECE SASL_PIECE SASL_PIECE SASL_PIECE SASL_PIECE SASL_PIECE
            SASL_PIECE SASL_PIECE SASL_PIECE SASL_PIECE SASL_PIECE SASL_PIECE SASL_PIECE SASL_PIECE R"(
        a: AUTHENTICATE +
        a= 905 * :*
        a-
        a: AUTHENTICATE PLAIN
        a= AUTHENTICATE +
    )"},
    {"IRCv3 SASL: over 400 bytes before there is a mechanism is 905", R"(
        ? a
        a: CAP REQ :sasl
        a.
        a: AUTHENTICATE \*404a
        a= 905 * :*
    )"},
    {"Names of the server's own bots are nobody's", R"(
        ? a
        a: NICK Rules
        a= 432 * Rules :*
        + alice
        alice: NICK commands
        alice= 432 alice commands :*
        alice: REGISTER rules * longpassword
        alice= FAIL REGISTER BAD_ACCOUNT_NAME rules :*
    )",
        [](ServerOptions& options) {
            options.ownNicks = {"rules", "commands"};
        }},
    {"A web page's form says nothing here", R"(
        ? a
        a: POST / HTTP/1.1
        a= ERROR :*
        a#
        ? b
        b: get / HTTP/1.0
        b= ERROR :*
        b#
        ? c
        c: Host: irc.test
        c= ERROR :*
        c#
        ? d
        d: \x16\x03\x01 hello
        d= ERROR :*
        d#
    )"},
    {"A person may say POST", R"(
        + alice
        alice: POST /
        alice= 421 alice POST :*
    )"},
    {"PING: asked again after each silence, PONG or not", R"(
        + alice
        wait 130
        alice= PING :*
        alice: VERSION
        alice.
        wait 130
        alice= PING :*
        wait 70
        alice= ERROR :*Ping timeout*
        alice#
    )"},
    {"IRCv3 SASL: what is no base64 is 904", R"(
        ? a
        a: CAP REQ :sasl
        a.
        a: AUTHENTICATE PLAIN
        a= AUTHENTICATE +
        a: AUTHENTICATE %%%
        a= 904 * :*
    )"},
    {"IRCv3 SASL: without the capability is 904", R"(
        ? a
        a: AUTHENTICATE PLAIN
        a= 904 * :*
    )"},
    {"IRCv3 SASL 3.2: again after registration", R"(
        + alice sasl
        alice: AUTHENTICATE PLAIN
        alice= AUTHENTICATE +
        alice: AUTHENTICATE AGFsaWNlAHB3
        alice= 900 alice alice!~alice@* alice :*
        alice= 903 alice :*
    )"},
    {"Modern PASS: account:password logs in", R"(
        ? a
        a: PASS alice:pw
        a: NICK alice
        a: USER alice 0 * :Alice
        a> 900 alice * alice :*
        a> 001 alice :*
    )"},
    {"Everyport accounts-only: who is not logged in is not let in", R"(
        ? a
        a: NICK alice
        a: USER alice 0 * :Alice
        a= FAIL * ACCOUNT_REQUIRED :*
        a= ERROR :*
        a#
    )",
        [](ServerOptions& options) { options.accountRequired = true; }},
    {"Everyport accounts-only: who is logged in comes in", R"(
        + alice account=alice
        alice: PING x
        alice= PONG irc.test :x
    )",
        [](ServerOptions& options) { options.accountRequired = true; }},
};

EVERYPORT_IRC_CONFORMANCE(IrcConformanceRegistration, cases)
QTEST_GUILESS_MAIN(IrcConformanceRegistration)
#include "tst_registration.moc"
