// What servers of today have beyond the RFCs: extended bans (ISUPPORT EXTBAN), caller id, forwards, throttles,
// operators' commands.
#include <QTest>

#include "tests/protocols/irc/server/script.h"
#include "tests/support/testclass.h"

using everyport::ircd::Case;
using everyport::ircd::ServerOptions;

static const Case cases[] = {
    {"modern.ircdocs.horse EXTBAN: other servers' ways to write them are understood", R"(
        + alice
        alice: JOIN #x
        alice.
        alice: MODE #x +b $a:bob
        alice= :alice!* MODE #x +b a:bob
        alice: MODE #x +b ~account:carol
        alice= :alice!* MODE #x +b a:carol
        alice: MODE #x +b $~a
        alice= :alice!* MODE #x +b !a:\x2a
        alice: MODE #x +b ~quiet:bob
        alice= :alice!* MODE #x +b m:bob!\x2a@\x2a
        alice: MODE #x +b ~x:bob
        alice= :alice!* MODE #x +b \x2a!\x2a@~x:bob
        alice: MODE #x -b $a:bob
        alice= :alice!* MODE #x -b a:bob
    )"},
    {"IRCv3 account-extban: an account that was banned does not come in", R"(
        + alice
        + bob account=bob
        alice: JOIN #x
        alice: MODE #x +b $a:bob
        bob: JOIN #x
        bob= 474 bob #x :*
    )"},
    {"EXTBAN !a: who is not logged in", R"(
        + alice
        + bob
        + carol account=carol
        alice: JOIN #x
        alice: MODE #x +b !a:*
        bob: JOIN #x
        bob= 474 bob #x :*
        carol: JOIN #x
        carol= :carol!* JOIN #x
    )"},
    {"EXTBAN U: guests of one host", R"(
        + alice
        + bob
        + carol account=carol
        alice: JOIN #x
        alice: MODE #x +b U:*!*@127.0.0.1
        bob: JOIN #x
        bob= 474 bob #x :*
        carol: JOIN #x
        carol= :carol!* JOIN #x
    )"},
    {"EXTBAN j: who is in another channel, also by rank", R"(
        + alice
        + bob
        + carol
        alice: JOIN #x
        bob: JOIN #bad
        carol: JOIN #bad
        bob.
        carol.
        alice: MODE #x +b j:@#bad
        bob: JOIN #x
        bob= 474 bob #x :*
        carol: JOIN #x
        carol= :carol!* JOIN #x
        alice: MODE #x +b j:#bad
        carol: PRIVMSG #x :hi
        carol> 404 carol #x :*
    )"},
    {"EXTBAN N: no other nick", R"(
        + alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        bob.
        alice: MODE #x +b N:bob
        bob> MODE #x +b N:bob!\x2a@\x2a
        bob: NICK bobby
        bob= 447 bob :*
        bob: PRIVMSG #x :but words
        alice> PRIVMSG #x :but words
    )"},
    {"EXTBAN in +e and +I", R"(
        + alice
        + bob account=bob
        alice: JOIN #x
        alice: MODE #x +biI *!*@* a:bob
        bob: JOIN #x
        bob= 474 bob #x :*
        alice: MODE #x +e $a:bob
        bob: JOIN #x
        bob= :bob!* JOIN #x
    )"},
    {"ISUPPORT: EXTBAN and ACCOUNTEXTBAN", R"(
        + alice
        alice: ISUPPORT
        alice> 005 alice *ACCOUNTEXTBAN=a *
        alice= 005 alice *EXTBAN=,NUajmrz * :*
    )"},
    {"CALLERID: +g hears only who is accepted, and is told of others", R"(
        + alice
        + bob
        alice: MODE alice +g
        alice.
        bob: PRIVMSG alice :hello
        bob= 716 bob alice :*
        bob= 717 bob alice :*
        alice= 718 alice bob ~bob@* :*
        alice-
        bob: PRIVMSG alice :again
        bob= 716 bob alice :*
        bob-
        alice: ACCEPT bob
        bob: PRIVMSG alice :and now
        alice= :bob!* PRIVMSG alice :and now
    )"},
    {"CALLERID: ACCEPT * lists, - takes away", R"(
        + alice
        + bob
        alice: ACCEPT bob
        alice: ACCEPT \x2a
        alice= 281 alice bob
        alice= 282 alice :*
        alice: ACCEPT bob
        alice= 457 alice bob :*
        alice: ACCEPT -bob
        alice: ACCEPT -bob
        alice= 458 alice bob :*
        alice: ACCEPT nobody
        alice= 401 alice nobody :*
    )"},
    {"CALLERID: 456 when the list is full", R"(
        + alice
        + bob
        + carol
        alice: ACCEPT bob,carol
        alice= 456 alice :*
    )",
        [](ServerOptions& options) { options.limits.accept = 1; }},
    {"CALLERID: whom one writes to may answer", R"(
        + alice
        + bob
        alice: MODE alice +g
        alice.
        alice: PRIVMSG bob :hi
        bob: PRIVMSG alice :hi back
        alice= :bob!* PRIVMSG alice :hi back
    )"},
    {"CALLERID: an account is accepted whatever its nick", R"(
        + alice
        + bob account=bob
        alice: MODE alice +g
        alice: ACCEPT bob
        alice.
        bob: NICK bobby
        bob: PRIVMSG alice :still me
        alice= :bobby!* PRIVMSG alice :still me
    )"},
    {"CALLERID: in ISUPPORT", R"(
        + alice
        alice: ISUPPORT
        alice> 005 alice ACCEPT=32 *CALLERID=g* :*
    )"},
    {"User mode c: only who shares a channel", R"(
        + alice
        + bob
        alice: MODE alice +c
        bob: PRIVMSG alice :hi
        bob= 531 bob alice :*
        alice: JOIN #x
        bob: JOIN #x
        alice.
        bob: PRIVMSG alice :hi
        alice= :bob!* PRIVMSG alice :hi
    )"},
    {"User mode I: WHOIS does not tell the channels", R"(
        + alice
        + bob
        + root
        alice: JOIN #x
        alice: MODE alice +I
        bob: WHOIS alice
        bob! 319 *
        bob> 318 bob alice :*
        root: OPER oper pw
        root: WHOIS alice
        root> 319 root alice :@#x
    )"},
    {"Channel mode f: who may not come in goes there", R"(
        + alice
        + bob
        alice: JOIN #x,#lobby
        alice: MODE #x +if #lobby
        bob: JOIN #x
        bob= 470 bob #x #lobby :*
        bob= :bob!* JOIN #lobby
        alice: MODE #x
        alice> 324 alice #x +intf #lobby
        alice: MODE #x -f
        alice> MODE #x -f
    )"},
    {"Channel mode f: not to others' channels, nor to itself", R"(
        + alice
        + bob
        bob: JOIN #bobs
        alice: JOIN #x
        alice.
        alice: MODE #x +f #bobs
        alice= 482 alice #bobs :*
        alice: MODE #x +f #x
        alice= 696 alice #x f #x :*
    )"},
    {"Channel mode f: once, and not round and round", R"(
        + alice
        + bob
        alice: JOIN #x,#y
        alice: MODE #x +if #y
        alice: MODE #y +if #x
        bob: JOIN #x
        bob= 470 bob #x #y :*
        bob= 473 bob #y :*
        bob-
    )"},
    {"Channel mode j: so many joins in so many seconds", R"(
        + alice
        + bob
        + carol
        alice: JOIN #x
        alice: MODE #x +j 1:10
        bob: JOIN #x
        bob= :bob!* JOIN #x
        carol: JOIN #x
        carol= 480 carol #x :*
        wait 11
        carol: JOIN #x
        carol= :carol!* JOIN #x
        alice: MODE #x
        alice> 324 alice #x +ntj 1:10
    )"},
    {"Channel mode j: 696 for what is no throttle", R"(
        + alice
        alice: JOIN #x
        alice.
        alice: MODE #x +j 5
        alice= 696 alice #x j 5 :*
    )"},
    {"Channel modes f and j are kept for registered channels", R"(
        + alice account=alice
        alice: JOIN #x,#y
        alice: CS REGISTER #x
        alice: MODE #x +fj #y 5:10
        wait 1
        restart
        + bob
        bob: JOIN #x
        bob: MODE #x
        bob> 324 bob #x +nrtfj #y 5:10
    )"},
    {"Channel mode O: operators of the server alone, and set by them", R"(
        + root
        + bob
        root: JOIN #x
        root: MODE #x +O
        root> 481 root :*
        root: OPER oper pw
        root: MODE #x +O
        root> MODE #x +O
        bob: JOIN #x
        bob= 520 bob #x :*
    )"},
    {"SAJOIN, SAPART, SANICK: for operators", R"(
        + root
        + bob
        bob: SAJOIN root #x
        bob= 481 bob :*
        root: OPER oper pw
        root: SAJOIN bob #x
        bob= :bob!* JOIN #x
        bob= 353 bob = #x :bob
        bob= 366 bob #x :*
        root: SANICK bob robert
        bob= :bob!* NICK robert
        root: SAPART robert #x :come along
        bob= :robert!* PART #x :come along
        root: SAPART robert #x
        root> 403 root #x :*
    )"},
    {"SAMODE: without being in the channel", R"(
        + alice
        + bob
        + root
        alice: JOIN #x
        bob: JOIN #x
        root: OPER oper pw
        bob.
        root: SAMODE #x +o-o bob alice
        bob= :root!* MODE #x +o-o bob alice
    )"},
    {"CHGHOST: a host to be shown, told by IRCv3 chghost", R"(
        + alice chghost
        + bob
        + root
        alice: JOIN #x
        bob: JOIN #x
        root: OPER oper pw
        alice.
        bob.
        root: CHGHOST bob staff.example.org
        alice= :bob!* CHGHOST ~bob staff.example.org
        bob= 396 bob staff.example.org :*
        root: CHGHOST bob no!host
        root> NOTICE root :That is no host
    )"},
    {"GLOBOPS: to the operators", R"(
        + root
        + bob
        root: OPER oper pw
        root.
        bob: GLOBOPS :hi
        bob= 481 bob :*
        root: GLOBOPS :look here
        root= NOTICE root :\x2a\x2a\x2a From root: look here
    )"},
    {"USERIP: addresses for operators, and one's own", R"(
        + alice
        + bob
        alice: USERIP alice bob
        alice= 340 alice :alice=+~alice@127.0.0.1 bob=+~bob@255.255.255.255
    )"},
    {"PROTOCTL NAMESX UHNAMES: multi-prefix and userhost-in-names", R"(
        + alice
        alice: PROTOCTL NAMESX UHNAMES
        alice: JOIN #x
        alice: MODE #x +v alice
        alice.
        alice: NAMES #x
        alice= 353 alice = #x :@+alice!~alice@127.0.0.1
    )"},
    {"RFC 2812 4.5 and 4.6: SUMMON and USERS are disabled", R"(
        + alice
        alice: SUMMON bob
        alice= 445 alice :*
        alice: USERS
        alice= 446 alice :*
    )"},
    {"znc.in/self-message: one's other, older client sees what this one writes to people", R"(
        + alice account=alice
        + alice/2 account=alice znc.in/self-message
        + alice/3 account=alice
        + bob
        alice/2.
        alice/3.
        alice: PRIVMSG bob :hi
        alice/2= :alice!* PRIVMSG bob :hi
        alice/3-
        alice/2: PRIVMSG bob :from me
        alice/2-
    )"},
    {"HISTORY: so many messages, or since then, for who knows no CHATHISTORY", R"(
        + alice account=alice
        + bob
        alice: JOIN #x
        alice: CS REGISTER #x
        alice: PRIVMSG #x :one
        wait 7200
        + alice account=alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        alice: PRIVMSG #x :two
        alice: PRIVMSG #x :three
        bob.
        bob: HISTORY #x 1
        bob= :alice!* PRIVMSG #x :three
        bob-
        bob: HISTORY #x 1h
        bob= :alice!* PRIVMSG #x :two
        bob= :alice!* PRIVMSG #x :three
        bob-
        bob: HISTORY #x
        bob= :alice!* PRIVMSG #x :one
        bob: HISTORY #other
        bob> 403 bob #other :*
    )"},
    {"CYCLE: out and in", R"(
        + alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        alice.
        bob: CYCLE #x
        alice= :bob!* PART #x :Cycling
        alice= :bob!* JOIN #x
        bob: CYCLE #y
        bob> 403 bob #y :*
    )"},
    {"Nicks of accounts: nobody else has them where that is wanted", R"(
        ? a
        a: NICK alice
        a: USER alice 0 * :Not Alice
        a= 433 * alice :*
        a: NICK alicia
        a> 001 alicia :*
        a> 422 alicia :*
        a.
        a: NICK Alice
        a= 433 alicia Alice :*
        a: NICK anybody
        a= :alicia!* NICK anybody
        + alice account=alice
        alice: NICK bob
        alice= 433 alice bob :*
        alice: NICK ALICE
        alice= :alice!* NICK ALICE
    )",
        [](ServerOptions& options) { options.reserveNicks = true; }},
    {"Nicks of accounts: free for all otherwise", R"(
        + alice
        alice: NICK bob
        alice= :alice!* NICK bob
    )"},
    {"NickServ: GHOST of one's own account", R"(
        + alice account=alice
        + alice2 account=alice
        + bob account=bob
        bob: NS GHOST alice
        bob= :NickServ!* NOTICE bob :*no other user*
        alice: NS GHOST alice2
        alice2> ERROR :*
        alice2#
    )"},
    {"NickServ: INFO", R"(
        + alice account=alice
        + bob
        bob: NS INFO alice
        bob= :NickServ!* NOTICE bob :alice is logged in as alice.
        bob: NS INFO
        bob= :NickServ!* NOTICE bob :bob is not logged in.
    )"},
    {"ChanServ: TRANSFER and LIST", R"(
        + alice account=alice
        + bob account=bob
        alice: JOIN #x
        bob: JOIN #x
        alice: CS REGISTER #x
        bob.
        alice: CS TRANSFER #x bob
        bob: CS LIST
        bob= :ChanServ!* NOTICE bob :#x: bob
        bob= :ChanServ!* NOTICE bob :End of list.
    )"},
};

EVERYPORT_IRC_CONFORMANCE(IrcConformanceCloser, cases)
QTEST_GUILESS_MAIN(IrcConformanceCloser)
#include "tst_closer.moc"
