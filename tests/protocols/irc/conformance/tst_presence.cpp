// Users of accounts that stay without a client: draft/persistence, NickServ SET (as Ergo's always-on), draft/pre-away.
#include <QTest>

#include "tests/protocols/irc/server/script.h"
#include "tests/support/testclass.h"

using everyport::ircd::Case;
using everyport::ircd::ServerOptions;
using everyport::ircd::Staying;

static const Case cases[] = {
    {"IRCv3 persistence: who has set it stays when the last client leaves", R"(
        + alice account=alice
        + bob
        alice: PERSISTENCE SET ON
        alice= PERSISTENCE STATUS ON ON
        alice: JOIN #x
        bob: JOIN #x
        bob.
        alice: QUIT
        alice#
        bob! QUIT*
        bob: NAMES #x
        bob> 353 bob = #x :@alice bob
    )"},
    {"IRCv3 persistence: DEFAULT OFF to begin with", R"(
        + alice account=alice
        alice: PERSISTENCE GET
        alice= PERSISTENCE STATUS DEFAULT OFF
    )"},
    {"IRCv3 persistence: STATUS after 005 and before the end of the MOTD", R"(
        ? a
        a: CAP REQ :sasl draft/persistence
        a: AUTHENTICATE PLAIN
        a: AUTHENTICATE AGFsaWNlAHB3
        a: NICK alice
        a: USER alice 0 * :Alice
        a: CAP END
        a> 005 *
        a> PERSISTENCE STATUS DEFAULT OFF
        a> 422 alice :*
    )"},
    {"IRCv3 persistence: the other clients hear of it", R"(
        + alice account=alice draft/persistence
        + alice/2 account=alice draft/persistence
        alice.
        alice/2: PERSISTENCE SET ON
        alice= PERSISTENCE STATUS ON ON
        alice/2= PERSISTENCE STATUS ON ON
    )"},
    {"IRCv3 persistence: ACCOUNT_REQUIRED", R"(
        + alice
        alice: PERSISTENCE SET ON
        alice= FAIL PERSISTENCE ACCOUNT_REQUIRED :*
        alice: PERSISTENCE GET
        alice= FAIL PERSISTENCE ACCOUNT_REQUIRED :*
    )"},
    {"IRCv3 persistence: INVALID_PARAMETERS", R"(
        + alice account=alice
        alice: PERSISTENCE SET MAYBE
        alice= FAIL PERSISTENCE INVALID_PARAMETERS :*
    )"},
    {"IRCv3 persistence: subcommands of later versions are ignored", R"(
        + alice account=alice
        alice: PERSISTENCE FROB
        alice-
    )"},
    {"IRCv3 persistence: where the server lets nobody, ON OFF", R"(
        + alice account=alice
        alice: PERSISTENCE SET ON
        alice= PERSISTENCE STATUS ON OFF
        + bob
        alice: QUIT
        bob: ISON alice
        bob= 303 bob :
    )",
        [](ServerOptions& options) { options.staying = Staying::Nobody; }},
    {"IRCv3 persistence: where everybody stays, OFF ON", R"(
        + alice account=alice
        alice: PERSISTENCE SET OFF
        alice= PERSISTENCE STATUS OFF ON
        + bob
        alice: QUIT
        bob: ISON alice
        bob= 303 bob :alice
    )",
        [](ServerOptions& options) { options.staying = Staying::Everybody; }},
    {"IRCv3 persistence: opt-out is who has said no", R"(
        + alice account=alice
        + bob account=bob
        + carol
        bob: PERSISTENCE SET OFF
        alice: QUIT
        bob: QUIT
        carol: ISON alice bob
        carol= 303 carol :alice
    )",
        [](ServerOptions& options) { options.staying = Staying::UnlessNot; }},
    {"IRCv3 persistence: JOIN for each channel after the MOTD of who comes back", R"(
        + alice account=alice
        alice: PERSISTENCE SET ON
        alice: JOIN #x
        alice: TOPIC #x :birds
        alice: QUIT
        + bob
        bob: JOIN #x
        bob.
        ? a
        a: CAP REQ :sasl draft/chathistory
        a: AUTHENTICATE PLAIN
        a: AUTHENTICATE AGFsaWNlAHB3
        a: NICK alice
        a: USER alice 0 * :Alice
        a: CAP END
        a> 422 alice :*
        a> :alice!* JOIN #x
        a= 332 alice #x :birds
        a= 333 alice #x *
        a= 353 alice = #x :@alice bob
        a= 366 alice #x :*
        bob! *JOIN*
    )"},
    {"always-on: another nick than one's own leads to one's own user", R"(
        + alice account=alice
        alice: PERSISTENCE SET ON
        alice: QUIT
        ? a
        a: CAP REQ :sasl
        a: AUTHENTICATE PLAIN
        a: AUTHENTICATE AGFsaWNlAHB3
        a: NICK somebody
        a: USER alice 0 * :Alice
        a: CAP END
        a> 001 alice :*alice!*
    )"},
    {"always-on: nobody else gets the nick", R"(
        + alice account=alice
        alice: PERSISTENCE SET ON
        alice: QUIT
        ? b
        b: NICK alice
        b= 433 \x2a alice :*
        + bob account=bob
        bob: NICK alice
        bob= 433 bob alice :*
    )"},
    {"always-on: over a restart, with channels, ranks and topic of a registered one", R"(
        + alice account=alice
        alice: NS SET ALWAYS-ON true
        alice: JOIN #x,#y
        alice: TOPIC #y :kept
        alice: CS REGISTER #y
        alice: SETNAME :Alice L
        wait 1
        restart
        + bob
        bob: JOIN #x,#y
        bob> 353 bob = #x :@alice bob
        bob> 332 bob #y :kept
        bob> 353 bob = #y :~alice bob
        bob: WHOIS alice
        bob> 311 bob alice ~alice * \x2a :Alice L
        bob> 301 bob alice :*disconnected
        bob> 330 bob alice alice :*
        + alice account=alice
        bob: PRIVMSG alice :there you are
        alice> PRIVMSG alice :there you are
    )"},
    {"always-on: who leaves a channel is not in it after a restart", R"(
        + alice account=alice
        alice: PERSISTENCE SET ON
        alice: JOIN #x,#y
        alice: PART #x
        wait 1
        restart
        + bob
        bob: JOIN #x
        bob> 353 bob = #x :@bob
    )"},
    {"always-on: operators of the server are that anew", R"(
        + oper account=oper
        oper: OPER oper pw
        oper: PERSISTENCE SET ON
        wait 1
        restart
        + bob
        bob: WHOIS oper
        bob! 313 *
        bob> 318 bob oper :*
    )"},
    {"always-on: without an account after a restart nobody is there", R"(
        + dave
        dave: REGISTER * * sesame-open
        dave: PERSISTENCE SET ON
        wait 1
        book forget dave
        restart
        + bob
        bob: ISON dave
        bob= 303 bob :
    )"},
    {"always-on: taken back, one leaves with the last client", R"(
        + alice account=alice
        + bob
        alice: JOIN #x
        bob: JOIN #x
        alice: NS SET ALWAYS-ON on
        alice: NS SET ALWAYS-ON off
        bob.
        alice: QUIT
        bob= :alice!* QUIT :*
        wait 1
        restart
        + carol
        carol: ISON alice
        carol= 303 carol :
    )"},
    {"always-on: the server's choice takes those away who have no client", R"(
        + alice account=alice
        + bob
        alice: PERSISTENCE SET ON
        alice: JOIN #x
        bob: JOIN #x
        alice: QUIT
        bob.
        set staying nobody
        bob= :alice!* QUIT :*
    )"},
    {"always-on: who logs out does not stay", R"(
        + alice account=alice
        + bob
        alice: PERSISTENCE SET ON
        alice: NS LOGOUT
        alice: QUIT
        bob: ISON alice
        bob= 303 bob :
    )"},
    {"always-on: killed is killed", R"(
        + alice account=alice
        + root
        alice: PERSISTENCE SET ON
        alice: QUIT
        root: OPER oper pw
        root: KILL alice :enough
        root: ISON alice
        root> 303 root :
        wait 1
        restart
        + bob
        bob: ISON alice
        bob= 303 bob :
    )"},
    {"always-on: as many as there is room for", R"(
        + alice account=alice
        + bob account=bob
        alice: PERSISTENCE SET ON
        alice= PERSISTENCE STATUS ON ON
        bob: PERSISTENCE SET ON
        bob= NOTE PERSISTENCE LIMIT_REACHED :*
        bob= PERSISTENCE STATUS ON OFF
    )",
        [](ServerOptions& options) { options.limits.staying = 1; }},
    {"always-on: one user of an account stays", R"(
        + alice account=alice
        + alice2 account=alice
        alice: PERSISTENCE SET ON
        alice2: PERSISTENCE SET ON
        alice2= NOTE PERSISTENCE LIMIT_REACHED :*
        alice2= PERSISTENCE STATUS ON OFF
    )"},
    {"auto-away: away while no client is there, back with one", R"(
        + alice account=alice
        + bob away-notify
        alice: PERSISTENCE SET ON
        alice: JOIN #x
        bob: JOIN #x
        bob.
        alice: QUIT
        bob= :alice!* AWAY :*disconnected
        bob: PRIVMSG alice :hi
        bob= 301 bob alice :*disconnected
        + alice account=alice
        bob= :alice!* AWAY
    )"},
    {"auto-away: one's own words stay", R"(
        + alice account=alice
        + bob
        alice: PERSISTENCE SET ON
        alice: AWAY :on the moon
        alice: QUIT
        bob: PRIVMSG alice :hi
        bob= 301 bob alice :on the moon
        + alice account=alice
        bob: PRIVMSG alice :hi
        bob= 301 bob alice :on the moon
    )"},
    {"auto-away: off by NickServ, and kept", R"(
        + alice account=alice
        + bob away-notify
        alice: NS SET ALWAYS-ON on
        alice: NS SET AUTO-AWAY off
        alice> NOTICE alice :AUTO-AWAY is off.
        wait 1
        restart
        + bob
        + alice account=alice
        alice: NS SET
        alice> NOTICE alice :ALWAYS-ON is on: you stay*
        alice= :NickServ!* NOTICE alice :AUTO-AWAY is off.
        alice: QUIT
        bob: PRIVMSG alice :hi
        bob-
    )"},
    {"IRCv3 pre-away: AWAY * is no presence", R"(
        + alice account=alice
        + bob
        alice: PERSISTENCE SET ON
        alice: QUIT
        ? a
        a: CAP REQ :sasl draft/pre-away
        a: AUTHENTICATE PLAIN
        a: AUTHENTICATE AGFsaWNlAHB3
        a: AWAY \x2a
        a: NICK alice
        a: USER alice 0 * :Alice
        a: CAP END
        a> 001 alice :*
        bob: PRIVMSG alice :hi
        bob= 301 bob alice :*disconnected
        a: AWAY
        bob: PRIVMSG alice :hi
        bob-
    )"},
    {"IRCv3 pre-away: AWAY * of one client does not hide another", R"(
        + alice account=alice
        + alice/2 account=alice
        + bob
        alice/2: AWAY \x2a
        bob: PRIVMSG alice :hi
        bob-
        alice: QUIT
        bob: PRIVMSG alice :hi
        bob= 301 bob alice :\x2a
    )"},
    {"IRCv3 pre-away: AWAY * of who is new is away", R"(
        + bob
        ? a
        a: CAP REQ :draft/pre-away
        a: AWAY \x2a
        a: NICK alice
        a: USER alice 0 * :Alice
        a: CAP END
        bob: PRIVMSG alice :hi
        bob= 301 bob alice :\x2a
    )"},
    {"always-on: what was missed is played back to who cannot ask for it", R"(
        + alice account=alice
        + bob
        alice: PERSISTENCE SET ON
        alice: JOIN #x
        bob: JOIN #x
        bob: PRIVMSG #x :before
        wait 2
        alice: QUIT
        wait 2
        bob: PRIVMSG #x :while you were away
        bob: PRIVMSG alice :a word to you
        wait 2
        ? a
        a: CAP REQ :sasl
        a: AUTHENTICATE PLAIN
        a: AUTHENTICATE AGFsaWNlAHB3
        a: NICK alice
        a: USER alice 0 * :Alice
        a: CAP END
        a> :alice!* JOIN #x
        a> 366 alice #x :*
        a= :bob!* PRIVMSG #x :[2023-11-14 22:13] while you were away
        a= :bob!* PRIVMSG alice :[2023-11-14 22:13] a word to you
        a-
    )"},
    {"always-on: over a restart too", R"(
        + alice account=alice
        + bob
        alice: PERSISTENCE SET ON
        alice: JOIN #x
        wait 2
        restart
        wait 2
        + bob
        bob: JOIN #x
        bob: PRIVMSG #x :since then
        wait 2
        ? a
        a: CAP REQ :sasl
        a: AUTHENTICATE PLAIN
        a: AUTHENTICATE AGFsaWNlAHB3
        a: NICK alice
        a: USER alice 0 * :Alice
        a: CAP END
        a> 366 alice #x :*
        a= :bob!* PRIVMSG #x :[2023-11-14 22:13] since then
    )"},
    {"IRCv3 server-time: what is played back has its time in the tag, where that is known", R"(
        + alice account=alice
        + bob
        alice: PERSISTENCE SET ON
        alice: JOIN #x
        bob: JOIN #x
        alice: QUIT
        wait 60
        bob: PRIVMSG #x :\x01ACTION waves\x01
        wait 60
        ? a
        a: CAP REQ :sasl server-time
        a: AUTHENTICATE PLAIN
        a: AUTHENTICATE AGFsaWNlAHB3
        a: NICK alice
        a: USER alice 0 * :Alice
        a: CAP END
        a> @time=2023-11-14T22:14:20.*Z :bob!* PRIVMSG #x :\x01ACTION waves\x01
        + alice/2 account=alice
        a: QUIT
        alice/2: QUIT
        wait 60
        ? b
        b: CAP REQ :sasl
        b: AUTHENTICATE PLAIN
        b: AUTHENTICATE AGFsaWNlAHB3
        b: NICK alice
        b: USER alice 0 * :Alice
        bob: PRIVMSG #x :\x01ACTION nods\x01
        b: CAP END
        b> PRIVMSG #x :\x01ACTION [2023-11-14 22:16] nods\x01
    )"},
    {"always-on: who knows chathistory asks itself", R"(
        + alice account=alice
        + bob
        alice: PERSISTENCE SET ON
        alice: JOIN #x
        bob: JOIN #x
        alice: QUIT
        bob: PRIVMSG #x :while you were away
        ? a
        a: CAP REQ :sasl draft/chathistory batch
        a: AUTHENTICATE PLAIN
        a: AUTHENTICATE AGFsaWNlAHB3
        a: NICK alice
        a: USER alice 0 * :Alice
        a: CAP END
        a> 366 alice #x :*
        a-
    )"},
};

EVERYPORT_IRC_CONFORMANCE(IrcConformancePresence, cases)
QTEST_GUILESS_MAIN(IrcConformancePresence)
#include "tst_presence.moc"
