// Operators, K-lines, services, registered channels: RFC 2812 §3.1.4, §3.7 and §4; Everyport's NickServ and ChanServ.
#include <QTest>

#include "tests/protocols/irc/server/script.h"
#include "tests/support/testclass.h"

using everyport::ircd::Case;
using everyport::ircd::ServerOptions;

#define OPER "+ root\nroot: OPER oper pw\nroot> 381 root :*\nroot.\n"

static const Case cases[] = {
    {"RFC 2812 3.1.4: OPER by an account with the role", R"(
        + root
        root: OPER oper pw
        root= :root!* MODE root :+os
        root= 381 root :*
        root: MODE root
        root> 221 root +os
    )"},
    {"RFC 2812 3.1.4: a wrong password is 464", R"(
        + root
        root: OPER oper wrong
        root= 464 root :*
    )"},
    {"RFC 2812 3.1.4: an account without the role is 491", R"(
        + root
        root: OPER alice pw
        root= 491 root :*
    )"},
    {"RFC 2812 3.1.4: too few parameters is 461", R"(
        + root
        root: OPER oper
        root= 461 root OPER :*
    )"},
    {"OPER by an account with a second factor", R"(
        + root
        book factor 123456
        root: OPER oper pw
        root= 464 root :*code*
        root: OPER oper pw 654321
        root= 464 root :*
        root: OPER oper wrong 123456
        root= 464 root :Password incorrect
        root: OPER oper pw 123456
        root= :root!* MODE root :+os
        root= 381 root :*
    )"},
    {"OPER where one has to wait", R"(
        + root
        book busy
        root: OPER oper pw
        root= 464 root :*try again in 8 s*
    )"},
    {"RFC 2812 3.1.5: -o gives it up", OPER R"(
        root: MODE root -o
        root= MODE root :-o
        root: KILL root :x
        root= 481 root :*
    )"},
    {"RFC 2812 3.7.1: KILL ends a connection", OPER R"(
        + alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        alice.
        root: KILL bob :enough
        bob> :root KILL bob :enough
        bob= ERROR :*Killed (root (enough))*
        bob#
        alice= :bob!* QUIT :Killed (root (enough))
    )"},
    {"RFC 2812 3.7.1: KILL without being one is 481", R"(
        + alice
        + bob
        alice: KILL bob :x
        alice= 481 alice :*
        bob-
    )"},
    {"RFC 2812 3.7.1: of nobody is 401", OPER R"(
        root: KILL nobody :x
        root= 401 root nobody :*
    )"},
    {"RFC 2812 3.7.1: of oneself", OPER R"(
        root: KILL root :tired
        root> ERROR :*
        root#
    )"},
    {"RFC 2812 4.7: WALLOPS reaches who has +w", OPER R"(
        + alice
        + bob
        alice: MODE alice +w
        alice.
        root: WALLOPS :hear ye
        alice= :root!* WALLOPS :hear ye
        bob-
    )"},
    {"RFC 2812 4.7: WALLOPS without being one is 481", R"(
        + alice
        alice: WALLOPS :hear ye
        alice= 481 alice :*
    )"},
    {"RFC 2812 4.2: REHASH is 382", OPER R"(
        root: REHASH
        root= 382 root * :*
    )"},
    {"RFC 2812 4.2: REHASH without being one is 481", R"(
        + alice
        alice: REHASH
        alice= 481 alice :*
    )"},
    {"RFC 2812 3.4.4: STATS o lists operators to operators", OPER R"(
        root: STATS o
        root= 243 root O root!* \x2a \x2a
        root= 219 root o :*
    )"},
    {"RFC 2812 3.6.1: WHO marks them with *", OPER R"(
        + alice
        alice: WHO root
        alice= 352 alice \x2a * root H\x2a :0 root real
    )"},
    {"RFC 2812 3.6.2: WHOIS tells them by 313", OPER R"(
        + alice
        alice: WHOIS root
        alice> 313 alice root :*
    )"},
    {"RFC 2812 4.8: USERHOST marks them with *", OPER R"(
        + alice
        alice: USERHOST root
        alice= 302 alice :root\x2a=+~root@*
    )"},
    {"RFC 2812 3.4.2: LUSERS counts them", OPER R"(
        root: LUSERS
        root> 252 root 1 :*
    )"},
    {"Server notices: who comes is told to +s", OPER R"(
        + alice
        root= NOTICE root :*** Client connecting: alice!*
    )"},
    {"KLINE: bars who comes, and ends who is here", OPER R"(
        + alice
        root: KLINE ~alice@* :spam
        alice= ERROR :*Banned: spam*
        alice#
        ? a
        a: NICK alice2
        a: USER ~alice 0 * :x
        a> 465 alice2 :*spam
        a= ERROR :*
        a#
    )"},
    {"KLINE: of a network", OPER R"(
        + bob
        root: KLINE *@127.0.0.0/30 :next door
        bob> ERROR :*next door*
        bob#
        ? c
        c: NICK carol
        c: USER carol 0 * :x
        c> 465 carol :*next door*
        c#
        root: UNKLINE 127.0.0.0/30
        root: KLINE *@127.0.0.4/30 :elsewhere
        + dave
        root: KLINE ~dave@2001:db8::/32 :not this one
        dave: PING 1
        dave> PONG irc.test :1
    )"},
    {"KLINE: for a time", OPER R"(
        root: KLINE 1 ghost@* :spam
        ? a
        a: NICK ghost
        a: USER ghost 0 * :x
        a> 465 *
        wait 61
        root: PONG x
        ? b
        b: NICK ghost
        b: USER ghost 0 * :x
        b> 001 ghost :*
    )"},
    {"KLINE: STATS k lists, UNKLINE takes back", OPER R"(
        root: KLINE ghost@* :spam
        root.
        root: STATS k
        root= 216 root K ghost@\x2a \x2a \x2a :spam
        root= 219 *
        root: UNKLINE ghost@*
        root> NOTICE root :* removed the K-line for ghost@*
        root: STATS k
        root= 219 *
    )"},
    {"KLINE: kept across a restart", OPER R"(
        root: KLINE ghost@* :spam
        restart
        ? a
        a: NICK ghost
        a: USER ghost 0 * :x
        a> 465 *
    )"},
    {"KLINE: without being one is 481", R"(
        + alice
        alice: KLINE bob@* :x
        alice= 481 alice :*
    )"},
    {"NickServ: REGISTER makes an account and logs in", R"(
        + dave
        dave: PRIVMSG NickServ :REGISTER sesame-open
        dave= 900 dave * dave :*
        dave= :NickServ!* NOTICE dave :*
        dave: WHOIS dave
        dave> 330 dave dave dave :*
    )"},
    {"NickServ: REGISTER where it is closed", R"(
        + dave
        dave: NS REGISTER sesame-open
        dave= :NickServ!* NOTICE dave :*administrator*
    )",
        [](ServerOptions& options) { options.registrationOpen = false; }},
    {"NickServ: IDENTIFY", R"(
        + alice
        alice: NS IDENTIFY pw
        alice= 900 alice * alice :*
        alice= NOTICE alice :*alice*
    )"},
    {"NickServ: IDENTIFY with an account, and a wrong password", R"(
        + dave
        dave: NICKSERV IDENTIFY alice wrong
        dave= NOTICE dave :*wrong*
        dave: NICKSERV IDENTIFY alice pw
        dave= 900 dave * alice :*
    )"},
    {"NickServ: IDENTIFY where one has to wait", R"(
        + alice
        book busy
        alice: NS IDENTIFY pw
        alice= NOTICE alice :*try again in 8 s*
        alice-
    )"},
    {"PASS with an account, where one has to wait", R"(
        book busy
        ? alice
        alice: PASS alice:pw
        alice: NICK alice
        alice: USER alice 0 * :Alice
        alice= NOTICE * :*try again in 8 s*
        alice> 001 alice *
    )"},
    {"NickServ: LOGOUT", R"(
        + alice account=alice
        alice: NS LOGOUT
        alice= 901 alice alice!* :*
        alice: WHOIS alice
        alice! 330 *
    )"},
    {"NickServ: PASSWD", R"(
        + alice account=alice
        alice: NS PASSWD new-sesame
        alice= NOTICE alice :*changed*
        + dave
        dave: NS IDENTIFY alice new-sesame
        dave= 900 dave * alice :*
    )"},
    {"NickServ: REGAIN takes one's nick back", R"(
        + alice
        + dave account=alice
        dave: NS REGAIN alice
        dave= :dave!* NICK alice
        alice#
    )"},
    {"NickServ: REGAIN not of others", R"(
        + bob
        + dave account=alice
        dave: NS REGAIN bob
        dave= NOTICE dave :*not*
    )"},
    {"NickServ: anything else is help", R"(
        + alice
        alice: PRIVMSG NickServ :what
        alice= :NickServ!* NOTICE alice :REGISTER *
    )"},
    {"NickServ: passwords are not kept in history", R"(
        + alice draft/chathistory batch account=alice
        alice: PRIVMSG NickServ :PASSWD new-sesame
        alice.
        alice: CHATHISTORY LATEST NickServ * 10
        alice= BATCH +*
        alice= BATCH -*
    )"},
    {"Reserved nicks: nobody is NickServ", R"(
        ? a
        a: NICK NickServ
        a= 432 \x2a NickServ :*
    )"},
    {"ChanServ: REGISTER", R"(
        + alice account=alice
        alice: JOIN #x
        alice.
        alice: CS REGISTER #x
        alice= :ChanServ!* MODE #x +rq alice
        alice= :ChanServ!* NOTICE alice :*
        alice: MODE #x
        alice= 324 alice #x +nrt
    )"},
    {"ChanServ: REGISTER without an account", R"(
        + alice
        alice: JOIN #x
        alice.
        alice: CS REGISTER #x
        alice= NOTICE alice :*account*
    )"},
    {"ChanServ: REGISTER without being its operator", R"(
        + alice
        + bob account=bob
        alice: JOIN #x
        bob: JOIN #x
        bob.
        bob: CS REGISTER #x
        bob= NOTICE bob :*operator*
    )"},
    {"ChanServ: a registered channel stays, and knows its founder", R"(
        + alice account=alice
        + bob
        alice: JOIN #x
        alice: TOPIC #x :Birds
        alice: CS REGISTER #x
        alice: PART #x
        bob: JOIN #x
        bob= :bob!* JOIN #x
        bob= 332 bob #x :Birds
        bob= 333 *
        bob= 353 bob = #x :bob
        alice.
        alice: JOIN #x
        alice> 353 alice = #x :*~alice*
    )"},
    {"ChanServ: registered channels survive the server", R"(
        + alice account=alice
        alice: JOIN #x
        alice: TOPIC #x :Birds
        alice: CS REGISTER #x
        alice: MODE #x +bk spam!*@* secret
        wait 1
        restart
        + bob
        bob: JOIN #x
        bob= 475 bob #x :*
        + alice account=alice
        alice: JOIN #x
        alice> 332 alice #x :Birds
        alice: MODE #x b
        alice> 367 alice #x spam!*@* *
    )"},
    {"ChanServ: ACCESS gives ranks on joining", R"(
        + alice account=alice
        + bob account=bob
        alice: JOIN #x
        alice: CS REGISTER #x
        alice: CS ACCESS #x ADD bob op
        alice.
        bob: JOIN #x
        bob> 353 bob = #x :*@bob*
        alice: CS ACCESS #x LIST
        alice> NOTICE alice :alice: founder
        alice= NOTICE alice :bob: @
    )"},
    {"ChanServ: ACCESS is the founder's", R"(
        + alice account=alice
        + bob account=bob
        alice: JOIN #x
        alice: CS REGISTER #x
        bob: CS ACCESS #x ADD bob owner
        bob= NOTICE bob :*not yours*
    )"},
    {"ChanServ: OP gives what is one's own", R"(
        + alice account=alice
        alice: JOIN #x
        alice: CS REGISTER #x
        alice: MODE #x -o alice
        alice.
        alice: CS OP #x
        alice= :ChanServ!* MODE #x +o alice
    )"},
    {"ChanServ: DROP", R"(
        + alice account=alice
        + bob
        alice: JOIN #x
        alice: CS REGISTER #x
        alice: CS DROP #x
        alice: PART #x
        bob: JOIN #x
        bob> 353 bob = #x :@bob
    )"},
    {"ChanServ: INFO", R"(
        + alice account=alice
        alice: JOIN #x
        alice: CS REGISTER #x
        alice.
        alice: CS INFO #x
        alice= NOTICE alice :#x belongs to alice.
    )"},
    {"Flood control: who sends too much is read more slowly, and nothing is lost", R"(
        + alice
        alice: PING 1
        alice: PING 2
        alice: PING 3
        alice: PING 4
        alice: PING 5
        alice: PING 6
        alice! PONG irc.test :6
        wait 10
        alice> PONG irc.test :6
    )",
        [](ServerOptions& options) {
            options.flood = true;
            options.local.floodCost = std::chrono::milliseconds(1000);
            options.local.floodBurst = std::chrono::milliseconds(7000);
        }},
    {"Limits: too many clients of one address", R"(
        + alice
        + bob
        ? c
        c= ERROR :*Too many connections from your address*
        c#
    )",
        [](ServerOptions& options) { options.local.clients = 2; }},
    {"Limits: too many unfinished registrations of one address", R"(
        ? a
        ? b
        ? c
        a#
        c: NICK carol
        c: USER carol 0 * :x
        c> 001 carol :*
    )",
        [](ServerOptions& options) { options.local.halfOpen = 2; }},
    {"Limits: the oldest half-open is who came first, whoever left meanwhile", R"(
        ? a
        ? b
        ? c
        a: QUIT
        ? d
        ? e
        b#
        c: PING 1
        c> PONG irc.test :1
    )",
        [](ServerOptions& options) { options.limits.halfOpen = 3; }},
    {"Limits: beyond all of them the oldest half-open goes", R"(
        ? a
        ? b
        ? c
        a#
        b: NICK bob
        b: USER bob 0 * :x
        b> 001 bob :*
    )",
        [](ServerOptions& options) { options.limits.halfOpen = 2; }},
    {"Cloaks: the address is hidden, and ends alike for neighbours", R"(
        + alice
        + bob
        alice: WHOIS bob
        alice= 311 alice bob ~bob *.*.*.ip \x2a :bob real
        alice! *127.0.0.1*
    )",
        [](ServerOptions& options) { options.cloakKey = "secret"; }},
};

EVERYPORT_IRC_CONFORMANCE(IrcConformanceOperators, cases)
QTEST_GUILESS_MAIN(IrcConformanceOperators)
#include "tst_operators.moc"
