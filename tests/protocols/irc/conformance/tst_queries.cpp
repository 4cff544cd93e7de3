// Queries about people and the server: RFC 2812 §3.4 to §3.6 and §4, modern.ircdocs.horse, IRCv3 WHOX and MONITOR.
#include <QTest>

#include "tests/protocols/irc/server/script.h"
#include "tests/support/testclass.h"

using everyport::ircd::Case;
using everyport::ircd::ServerOptions;

static const Case cases[] = {
    {"RFC 2812 3.6.2: WHOIS of somebody", R"(
        + alice
        + bob
        bob: JOIN #x
        alice: WHOIS bob
        alice= 311 alice bob ~bob * \x2a :bob real
        alice= 319 alice bob :@#x
        alice= 312 alice bob irc.test :TestNet
        alice= 317 alice bob 0 * :*
        alice= 318 alice bob :*
    )"},
    {"RFC 2812 3.6.2: WHOIS of nobody is 401 and 318", R"(
        + alice
        alice: WHOIS nobody
        alice= 401 alice nobody :*
        alice= 318 alice nobody :*
    )"},
    {"RFC 2812 3.6.2: WHOIS without a nick is 431", R"(
        + alice
        alice: WHOIS
        alice= 431 alice :*
    )"},
    {"RFC 2812 3.6.2: WHOIS server nick", R"(
        + alice
        alice: WHOIS irc.test alice
        alice= 311 alice alice *
        alice: WHOIS no.such.server alice
        alice> 402 alice no.such.server :*
    )"},
    {"RFC 2812 3.6.2: WHOIS nick nick", R"(
        + alice
        alice: WHOIS alice alice
        alice= 311 alice alice *
    )"},
    {"RFC 2812 3.6.2: away is 301", R"(
        + alice
        + bob
        bob: AWAY :asleep
        alice: WHOIS bob
        alice> 301 alice bob :asleep
    )"},
    {"RFC 2812 3.6.2: secret channels are hidden from others", R"(
        + alice
        + bob
        bob: JOIN #x
        bob: MODE #x +s
        alice: WHOIS bob
        alice! 319 *
        alice.
        bob.
        bob: WHOIS bob
        bob> 319 bob bob :@#x
    )"},
    {"RFC 2812 3.6.2: an invisible one's channels only for mates", R"(
        + alice
        + bob
        bob: JOIN #x,#y
        bob: MODE bob +i
        alice: JOIN #x
        alice.
        alice: WHOIS bob
        alice> 319 alice bob :@#x
    )"},
    {"IRCv3 330: logged in as", R"(
        + alice
        + bob account=bob
        alice: WHOIS bob
        alice> 330 alice bob bob :is logged in as
    )"},
    {"Modern 378 379: address and modes for oneself only", R"(
        + alice
        + bob
        alice: WHOIS bob
        alice! 378 *
        alice.
        bob: WHOIS bob
        bob> 378 bob bob :*127.0.0.1
        bob= 379 bob bob :*+*
    )"},
    {"IRCv3 bot mode: 335", R"(
        + alice
        + bob
        bob: MODE bob +B
        alice: WHOIS bob
        alice> 335 alice bob :*
    )"},
    {"RFC 2812 3.6.3: WHOWAS", R"(
        + alice
        + bob
        bob: QUIT
        alice: WHOWAS bob
        alice= 314 alice bob ~bob * \x2a :bob real
        alice= 312 alice bob irc.test :*
        alice= 369 alice bob :*
    )"},
    {"RFC 2812 3.6.3: WHOWAS of who changed nick", R"(
        + alice
        + bob
        bob: NICK robert
        alice: WHOWAS bob
        alice= 314 alice bob *
    )"},
    {"RFC 2812 3.6.3: WHOWAS of nobody is 406 and 369", R"(
        + alice
        alice: WHOWAS nobody
        alice= 406 alice nobody :*
        alice= 369 alice nobody :*
    )"},
    {"RFC 2812 3.6.3: WHOWAS with a count, the latest first", R"(
        + alice
        + bob
        bob: NICK rob
        bob: NICK bob
        bob: NICK rob
        alice: WHOWAS bob 1
        alice= 314 alice bob *
        alice= 312 *
        alice= 369 *
    )"},
    {"Modern WHOWAS: without a nick is 431", R"(
        + alice
        alice: WHOWAS
        alice= 431 alice :*
    )"},
    {"RFC 2812 3.6.1: WHO of a channel", R"(
        + alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        bob.
        bob: WHO #x
        bob= 352 bob #x ~alice * irc.test alice H@ :0 alice real
        bob= 352 bob #x ~bob * irc.test bob H :0 bob real
        bob= 315 bob #x :*
    )"},
    {"RFC 2812 3.6.1: WHO of a nick", R"(
        + alice
        + bob
        alice: WHO bob
        alice= 352 alice \x2a ~bob * irc.test bob H :0 bob real
        alice= 315 alice bob :*
    )"},
    {"RFC 2812 3.6.1: WHO shows who is away as G", R"(
        + alice
        + bob
        bob: AWAY :x
        alice: WHO bob
        alice= 352 alice * bob G :0 bob real
    )"},
    {"RFC 2812 3.6.1: WHO of nobody is 315", R"(
        + alice
        alice: WHO nobody
        alice= 315 alice nobody :*
    )"},
    {"RFC 2812 3.6.1: WHO by a mask", R"(
        + alice
        + bob
        + bill
        alice: WHO b*
        alice> 352 * b* H :0 b* real
        alice> 352 * b* H :0 b* real
        alice= 315 alice b* :*
    )"},
    {"RFC 2812 3.6.1: WHO o is operators only", R"(
        + alice
        alice: JOIN #x
        alice.
        alice: WHO #x o
        alice= 315 alice #x :*
    )"},
    {"RFC 2812 3.6.1: invisible ones are shown to mates only", R"(
        + alice
        + bob
        bob: MODE bob +i
        alice: WHO b*
        alice= 315 alice b* :*
        alice: JOIN #x
        bob: JOIN #x
        alice.
        alice: WHO b*
        alice= 352 alice #x ~bob * bob H :0 bob real
    )"},
    {"IRCv3 WHOX: fields in their order, whatever the asking", R"(
        + alice account=alice
        alice: WHO alice %rnt,42
        alice= 354 alice 42 alice :alice real
        alice= 315 alice alice :*
    )"},
    {"IRCv3 WHOX: all fields", R"(
        + alice account=alice
        alice: JOIN #x
        alice.
        alice: WHO #x %tcuihsnfdlaor,7
        alice= 354 alice 7 #x ~alice 127.0.0.1 * irc.test alice H@ 0 0 alice n/a :alice real
    )"},
    {"IRCv3 WHOX: an account of 0 is none, an address is hidden from others", R"(
        + alice
        + bob
        alice: WHO bob %nai
        alice= 354 alice 255.255.255.255 bob 0
    )"},
    {"RFC 2812 4.1: AWAY", R"(
        + alice
        alice: AWAY :asleep
        alice= 306 alice :*
        alice: AWAY
        alice= 305 alice :*
        alice: AWAY :
        alice= 305 alice :*
    )"},
    {"RFC 2812 4.8: USERHOST", R"(
        + alice
        + bob
        bob: AWAY :x
        alice: USERHOST alice bob nobody
        alice= 302 alice :alice=+~alice@* bob=-~bob@*
    )"},
    {"RFC 2812 4.9: ISON", R"(
        + alice
        + bob
        alice: ISON nobody bob ALICE
        alice= 303 alice :bob alice
        alice: ISON :bob nobody alice
        alice= 303 alice :bob alice
        alice: ISON nobody
        alice= 303 alice :
    )"},
    {"RFC 2812 3.4.1: MOTD", R"(
        + alice
        alice: MOTD
        alice= 375 alice :*
        alice= 372 alice :- hello
        alice= 376 alice :*
    )",
        [](ServerOptions& options) { options.motd = {"hello"}; }},
    {"RFC 2812 3.4.1: MOTD without one is 422", R"(
        + alice
        alice: MOTD
        alice= 422 alice :*
    )"},
    {"RFC 2812 3.4.1: of another server is 402", R"(
        + alice
        alice: MOTD no.such.server
        alice= 402 alice no.such.server :*
    )"},
    {"RFC 2812 3.4.2: LUSERS counts", R"(
        + alice
        + bob
        bob: MODE bob +i
        alice: JOIN #x
        ? c
        alice.
        alice: LUSERS
        alice= 251 alice :There are 1 users and 1 invisible on 1 servers
        alice= 252 alice 0 :*
        alice= 253 alice 1 :*
        alice= 254 alice 1 :*
        alice= 255 alice :I have 2 clients and 0 servers
        alice= 265 alice 2 2 :*
        alice= 266 alice 2 2 :*
    )"},
    {"RFC 2812 3.4.3: VERSION, with ISUPPORT", R"(
        + alice
        alice: VERSION
        alice= 351 alice * irc.test :*
        alice= 005 alice *
    )"},
    {"RFC 2812 3.4.4: STATS u", R"(
        + alice
        alice: STATS u
        alice= 242 alice :Server Up 0 days 0:00:0*
        alice= 219 alice u :*
    )"},
    {"RFC 2812 3.4.4: STATS m counts commands", R"(
        + alice
        alice: LUSERS
        alice.
        alice: STATS m
        alice> 212 alice LUSERS 1 0
        alice> 219 alice m :*
    )"},
    {"RFC 2812 3.4.4: STATS o is for operators: 481", R"(
        + alice
        alice: STATS o
        alice= 481 alice :*
        alice= 219 alice o :*
    )"},
    {"RFC 2812 3.4.5: LINKS", R"(
        + alice
        alice: LINKS
        alice= 364 alice irc.test irc.test :0 TestNet
        alice= 364 alice services.irc.test irc.test :1 Services*
        alice= 365 alice \x2a :*
    )"},
    {"RFC 2812 3.4.6: TIME", R"(
        + alice
        alice: TIME
        alice= 391 alice irc.test * :*
        alice: TIME no.such.server
        alice= 402 alice no.such.server :*
    )"},
    {"RFC 2812 3.4.9: ADMIN", R"(
        + alice
        alice: ADMIN
        alice= 256 alice irc.test :*
        alice= 257 alice :*
        alice= 258 alice :*
        alice= 259 alice :*
    )"},
    {"RFC 2812 3.4.10: INFO", R"(
        + alice
        alice: INFO
        alice= 371 alice :*
        alice> 374 alice :*
    )"},
    {"Modern HELP: an index", R"(
        + alice
        alice: HELP
        alice= 704 alice index :*
        alice= 705 alice index :*
        alice> 706 alice index :*
    )"},
    {"Modern HELP: of a command", R"(
        + alice
        alice: HELP privmsg
        alice= 704 alice PRIVMSG :*
        alice= 705 alice PRIVMSG :*
        alice= 706 alice PRIVMSG :*
    )"},
    {"Modern HELP: of nothing is 524", R"(
        + alice
        alice: HELP nosuch
        alice= 524 alice nosuch :*
    )"},
    {"IRCv3 MONITOR: who is there and who is not", R"(
        + alice
        + bob
        alice: MONITOR + bob,nobody
        alice= 730 alice :bob!~bob@*
        alice= 731 alice :nobody
    )"},
    {"IRCv3 MONITOR: coming and going", R"(
        + alice
        alice: MONITOR + bob
        alice= 731 alice :bob
        + bob
        alice= 730 alice :bob!~bob@*
        bob: QUIT
        alice= 731 alice :bob
    )"},
    {"IRCv3 MONITOR: a nick change is both", R"(
        + alice
        + bob
        alice: MONITOR + bob,robert
        alice.
        bob: NICK robert
        alice= 731 alice :bob
        alice= 730 alice :robert!~bob@*
    )"},
    {"IRCv3 MONITOR: - takes one out, C all", R"(
        + alice
        alice: MONITOR + bob,carol
        alice: MONITOR - bob
        alice.
        alice: MONITOR L
        alice= 732 alice :carol
        alice= 733 alice :*
        alice: MONITOR C
        alice: MONITOR L
        alice= 733 alice :*
        + carol
        alice-
    )"},
    {"IRCv3 MONITOR: S asks", R"(
        + alice
        + bob
        alice: MONITOR + bob,carol
        alice.
        alice: MONITOR S
        alice= 730 alice :bob!~bob@*
        alice= 731 alice :carol
    )"},
    {"IRCv3 MONITOR: a full list is 734", R"(
        + alice
        alice: MONITOR + a,b,c
        alice= 731 alice :a,b
        alice= 734 alice 2 c :*
    )",
        [](ServerOptions& options) { options.limits.monitor = 2; }},
    {"IRCv3 setname: told to oneself and mates", R"(
        + alice setname
        + bob setname
        + carol
        alice: JOIN #x
        bob: JOIN #x
        carol: JOIN #x
        alice.
        bob.
        carol.
        alice: SETNAME :Alice Liddell
        alice= :alice!* SETNAME :Alice Liddell
        bob= :alice!* SETNAME :Alice Liddell
        carol-
        bob: WHOIS alice
        bob= 311 bob alice * :Alice Liddell
    )"},
    {"IRCv3 setname: too long is FAIL INVALID_REALNAME", R"(
        + alice setname
        alice: SETNAME :too long a name
        alice= FAIL SETNAME INVALID_REALNAME :*
    )",
        [](ServerOptions& options) { options.limits.realName = 10; }},
    {"IRCv3 WHOX: a mask for the account alone", R"(
        + alice account=alice
        + bob
        bob: WHO alice a%na
        bob= 354 bob alice alice
        bob= 315 bob alice :*
        bob: WHO bob a%na
        bob= 315 bob bob :*
    )"},
    {"IRCv3 WHOX: a mask for the nick alone", R"(
        + alice
        + bob
        bob: WHO *real n%n
        bob= 315 bob \x2areal :*
        bob: WHO *real r%n
        bob= 354 bob alice
        bob= 354 bob bob
    )"},
    {"IRCv3 WHOX: operators among those a mask means", R"(
        + alice
        + root
        root: OPER oper pw
        alice: WHO * o%n
        alice= 354 alice root
        alice= 315 alice \x2a :*
    )"},
    {"RFC 2812 3.4.4: STATS p tells who may help", R"(
        + alice
        + root
        root: OPER oper pw
        alice: STATS p
        alice= 249 alice :root (~root@*) Idle: *
        alice= 249 alice :1 staff members
        alice= 219 alice p :*
        root: AWAY :out
        alice: STATS p
        alice= 249 alice :0 staff members
    )"},
    {"RFC 2812 3.4.4: STATS l is for operators", R"(
        + alice
        alice: STATS l
        alice= 481 alice :*
        alice= 219 alice l :*
    )"},
    {"RFC 2812 3.4.4: STATS l, a connection a line", R"(
        + alice
        + root
        root: OPER oper pw
        root.
        root: STATS l
        root= 211 root alice!~alice@* 0 0 * 0 * 0
        root= 211 root root!~root@* 0 0 * 0 * 0
        root= 219 root l :*
    )"},
    {"RFC 2812 3.4.4: STATS y tells the connection classes", R"(
        + root
        root: OPER oper pw
        root.
        root: STATS y
        root= 218 root Y local 120 0 * *
        root= 218 root Y remote 120 0 * *
        root= 219 root y :*
    )"},
};

EVERYPORT_IRC_CONFORMANCE(IrcConformanceQueries, cases)
QTEST_GUILESS_MAIN(IrcConformanceQueries)
#include "tst_queries.moc"
