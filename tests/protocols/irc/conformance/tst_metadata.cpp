// METADATA: draft/metadata-2 and -3.
#include <QTest>

#include "tests/protocols/irc/server/script.h"
#include "tests/support/testclass.h"

using everyport::ircd::Case;
using everyport::ircd::ServerOptions;

static const Case cases[] = {
    {"IRCv3 metadata: SET and GET", R"(
        + alice draft/metadata-2 batch
        alice: METADATA * SET display-name :Alice L
        alice= 761 alice alice display-name \x2a :Alice L
        alice: METADATA * GET display-name url
        alice= BATCH +{b} metadata alice
        alice= @batch=$b :irc.test 761 alice alice display-name \x2a :Alice L
        alice= @batch=$b :irc.test 766 alice alice url :*
        alice= BATCH -$b
    )"},
    {"IRCv3 metadata: LIST", R"(
        + alice draft/metadata-2 batch
        + bob draft/metadata-2 batch
        alice: METADATA * SET url :http://x/
        bob: METADATA alice LIST
        bob= BATCH +{b} metadata alice
        bob= @batch=$b * 761 bob alice url \x2a :http://x/
        bob= BATCH -$b
    )"},
    {"IRCv3 metadata: SET without a value takes it away", R"(
        + alice draft/metadata-2 batch
        alice: METADATA * SET url :x
        alice.
        alice: METADATA * SET url
        alice= 766 alice alice url :*
        alice: METADATA * SET url
        alice= FAIL METADATA KEY_NOT_SET alice url :*
    )"},
    {"IRCv3 metadata: a bad key", R"(
        + alice draft/metadata-2 batch
        alice: METADATA * SET b@d :x
        alice= FAIL METADATA KEY_INVALID b@d :*
    )"},
    {"IRCv3 metadata: not on others", R"(
        + alice draft/metadata-2 batch
        + bob
        alice: METADATA bob SET url :x
        alice= FAIL METADATA KEY_NO_PERMISSION bob url :*
    )"},
    {"IRCv3 metadata: nobody", R"(
        + alice draft/metadata-2 batch
        alice: METADATA nobody LIST
        alice= FAIL METADATA INVALID_TARGET nobody :*
    )"},
    {"IRCv3 metadata: channels, by operators", R"(
        + alice draft/metadata-2 batch
        + bob draft/metadata-2 batch
        alice: JOIN #x
        bob: JOIN #x
        alice.
        bob.
        alice: METADATA #x SET url :x
        alice= 761 alice #x url \x2a :x
        bob: METADATA #x SET url :y
        bob= FAIL METADATA KEY_NO_PERMISSION #x url :*
    )"},
    {"IRCv3 metadata: SUB, SUBS, UNSUB", R"(
        + alice draft/metadata-2 batch
        alice: METADATA * SUB url display-name
        alice= 770 alice url display-name
        alice: METADATA * UNSUB url
        alice= 771 alice url
        alice: METADATA * SUBS
        alice= BATCH +{b} metadata-subs
        alice= @batch=$b * 772 alice display-name
        alice= BATCH -$b
    )"},
    {"IRCv3 metadata: TOO_MANY_SUBS", R"(
        + alice draft/metadata-2 batch
        alice: METADATA * SUB a b c
        alice= FAIL METADATA TOO_MANY_SUBS c :*
        alice= 770 alice a b
    )",
        [](ServerOptions& options) { options.limits.metadataSubscriptions = 2; }},
    {"IRCv3 metadata: LIMIT_REACHED", R"(
        + alice draft/metadata-2 batch
        alice: METADATA * SET a :1
        alice.
        alice: METADATA * SET b :1
        alice= FAIL METADATA LIMIT_REACHED alice 1 :*
    )",
        [](ServerOptions& options) { options.limits.metadataKeys = 1; }},
    {"IRCv3 metadata: who has subscribed is told", R"(
        + alice draft/metadata-2 batch
        + bob draft/metadata-2 batch
        + carol draft/metadata-2 batch
        alice: JOIN #x
        bob: JOIN #x
        carol: JOIN #x
        bob: METADATA * SUB url
        bob.
        carol.
        alice: METADATA * SET url :x
        bob= :alice!* METADATA alice url \x2a :x
        carol-
    )"},
    {"IRCv3 metadata: SYNC of a channel and its people", R"(
        + alice draft/metadata-2 batch
        + bob draft/metadata-2 batch
        alice: JOIN #x
        bob: JOIN #x
        alice: METADATA * SET url :a
        alice: METADATA #x SET url :c
        bob: METADATA * SUB url
        bob> 770 bob url
        bob= METADATA #x url \x2a :c
        bob= METADATA alice url \x2a :a
        bob: METADATA #x SYNC
        bob= BATCH +{b} metadata #x
        bob= @batch=$b * METADATA #x url \x2a :c
        bob= @batch=$b * METADATA alice url \x2a :a
        bob= BATCH -$b
    )"},
    {"IRCv3 metadata: CLEAR", R"(
        + alice draft/metadata-2 batch
        alice: METADATA * SET url :a
        alice.
        alice: METADATA * CLEAR
        alice= BATCH +{b} metadata alice
        alice= @batch=$b * 766 alice alice url :*
        alice= BATCH -$b
        alice: METADATA * LIST
        alice= BATCH +* metadata alice
        alice= BATCH -*
    )"},
    {"metadata-3: changes are told as numerics, others' as before", R"(
        + alice draft/metadata-3 batch
        + bob
        + carol draft/metadata-2 batch
        alice: JOIN #x
        bob: JOIN #x
        carol: JOIN #x
        alice: METADATA * SUB url
        carol: METADATA * SUB url
        alice.
        carol.
        bob: METADATA * SET url :http://b/
        alice= :irc.test 761 alice bob url \x2a :http://b/
        carol= :bob!* METADATA bob url \x2a :http://b/
        bob: METADATA * SET url
        alice= :irc.test 766 alice bob url :*
        carol= :bob!* METADATA bob url \x2a
        alice: METADATA #x SET url :http://x/
        alice= 761 alice #x url \x2a :http://x/
        carol= :alice!* METADATA #x url \x2a :http://x/
    )"},
    {"metadata-3: SUB tells what there is in a batch, and SYNC of all does", R"(
        + alice draft/metadata-3 batch
        + bob
        bob: METADATA * SET url :http://b/
        bob: JOIN #x
        alice: JOIN #x
        alice.
        alice: METADATA * SUB url
        alice= 770 alice url
        alice= BATCH +{b} metadata \x2aALL
        alice= @batch=$b * 761 alice bob url \x2a :http://b/
        alice= BATCH -$b
        alice: METADATA *ALL SYNC
        alice= BATCH +{c} metadata \x2aALL
        alice= @batch=$c * 761 alice bob url \x2a :http://b/
        alice= BATCH -$c
        alice: METADATA bob SUB url
        alice= FAIL METADATA INVALID_TARGET bob :*
    )"},
    {"metadata-3: a batch with each JOIN, also an empty one", R"(
        + alice draft/metadata-3 batch
        + bob
        bob: METADATA * SET url :http://b/
        bob: JOIN #x
        alice: JOIN #y
        alice> 366 alice #y :*
        alice= BATCH +{a} metadata #y
        alice= BATCH -$a
        alice: METADATA * SUB url
        alice.
        alice: JOIN #x
        alice> 366 alice #x :*
        alice= BATCH +{b} metadata #x
        alice= @batch=$b * 761 alice bob url \x2a :http://b/
        alice= BATCH -$b
    )"},
    {"metadata-3: a batch of who is monitored", R"(
        + alice draft/metadata-3 batch
        + bob
        bob: METADATA * SET url :http://b/
        alice: METADATA * SUB url
        alice.
        alice: MONITOR + bob
        alice= 730 alice :bob!*
        alice= BATCH +{b} metadata bob
        alice= @batch=$b * 761 alice bob url \x2a :http://b/
        alice= BATCH -$b
    )"},
    {"metadata-3: its own codes", R"(
        + alice draft/metadata-3 batch
        alice: METADATA * SET b@d :x
        alice= FAIL METADATA INVALID_KEY b@d :*
        alice: METADATA * SET url :\*301a
        alice= FAIL METADATA INVALID_VALUE url :*
        alice: METADATA * FROB
        alice= FAIL METADATA INVALID_PARAMS FROB :*
        alice: METADATA * SET url
        alice= 766 alice alice url :*
        alice: METADATA * SET url :x
        alice= 761 alice alice url \x2a :x
        alice: METADATA * SET url :
        alice= 766 alice alice url :*
        alice: METADATA * SUB b@d a b
        alice= WARN METADATA INVALID_KEY b@d :*
        alice= FAIL METADATA LIMIT_REACHED b 1 :*
        alice= 770 alice a
    )",
        [](ServerOptions& options) { options.limits.metadataSubscriptions = 1; }},
    {"metadata-3: before connecting, in the welcome's batch; who takes the capability away is told nothing more", R"(
        ? a
        a: CAP LS 302
        a> CAP \x2a LS *:*draft/metadata-3=before-connect,*max-key-bytes=64*
        a: CAP REQ :draft/metadata-3 batch
        a: METADATA * SET url :x
        a: METADATA * SUB url
        a: NICK alice
        a: USER alice 0 * :Alice
        a: CAP END
        a> BATCH +{b} metadata alice
        a= @batch=$b * 761 alice alice url \x2a :x
        a= BATCH -$b
        a: CAP REQ :-draft/metadata-3
        a: METADATA * SUBS
        a> BATCH +{s} metadata-subs
        a= BATCH -$s
    )"},
    {"IRCv3 metadata: in WHOIS", R"(
        + alice draft/metadata-2 batch
        + bob
        bob: METADATA * SET url :http://b/
        alice: WHOIS bob
        alice> 760 alice bob url \x2a :http://b/
        bob: WHOIS bob
        bob! 760 *
    )"},
    {"IRCv3 metadata: of a closed channel to who is in it", R"(
        + alice
        + bob
        alice: JOIN #x
        alice: METADATA #x SET url :http://x/
        bob: METADATA #x GET url
        bob> 761 bob #x url \x2a :http://x/
        alice: MODE #x +i
        bob: METADATA #x GET url
        bob= FAIL METADATA INVALID_TARGET #x :*
        bob: METADATA #x LIST
        bob= FAIL METADATA INVALID_TARGET #x :*
        alice: MODE #x -i+k key
        bob: METADATA #x GET url
        bob= FAIL METADATA INVALID_TARGET #x :*
        bob: JOIN #x key
        bob.
        bob: METADATA #x GET url
        bob> 761 bob #x url \x2a :http://x/
    )"},
    {"IRCv3 metadata: an unknown subcommand", R"(
        + alice draft/metadata-2 batch
        alice: METADATA * FROB
        alice= FAIL METADATA SUBCOMMAND_INVALID FROB :*
    )"},
    {"IRCv3 metadata: the capability tells its limits", R"(
        ? a
        a: CAP LS 302
        a> CAP \x2a LS *:*draft/metadata-2=before-connect,max-subs=50,max-keys=20,max-value-bytes=300*
    )"},
    {"IRCv3 metadata, keys: lower case, digits and _ . / - alone", R"(
        + alice draft/metadata-2 batch
        alice: METADATA * SET Display-Name :x
        alice= FAIL METADATA KEY_INVALID Display-Name :*
        alice: METADATA * SET a:b :x
        alice= FAIL METADATA KEY_INVALID a:b :*
        alice: METADATA * SET vendor.example/key_1 :x
        alice= 761 alice alice vendor.example/key_1 \x2a :x
    )"},
    {"IRCv3 metadata, values: an empty one is one", R"(
        + alice draft/metadata-2 batch
        alice: METADATA * SET url :
        alice= 761 alice alice url \x2a :
        alice: METADATA * GET url
        alice> @batch=* 761 alice alice url \x2a :
    )"},
    {"IRCv3 metadata, values: VALUE_INVALID where it is too long", R"(
        + alice draft/metadata-2 batch
        alice: METADATA * SET url :\*301a
        alice= FAIL METADATA VALUE_INVALID alice url :*
    )"},
    {"IRCv3 metadata: before connecting, and told in the welcome's batch", R"(
        ? a
        a: CAP REQ :draft/metadata-2 batch
        a.
        a: METADATA * SET display-name :Foo The First
        a= 761 \x2a \x2a display-name \x2a :Foo The First
        a: METADATA * GET display-name
        a= BATCH +{g} metadata \x2a
        a= @batch=$g * 761 \x2a \x2a display-name \x2a :Foo The First
        a= BATCH -$g
        a: METADATA * SUB url
        a= 770 \x2a url
        a: NICK alice
        a: USER alice 0 * :Alice
        a: CAP END
        a> BATCH +{b} metadata alice
        a= @batch=$b * METADATA alice display-name \x2a :Foo The First
        a= BATCH -$b
        a: METADATA * SUBS
        a= BATCH +* metadata-subs
        a= @batch=* 772 alice url
    )"},
    {"IRCv3 metadata: before connecting not without the capability", R"(
        ? a
        a: METADATA * SET url :x
        a= 451 \x2a :*
    )"},
    {"IRCv3 metadata: before connecting of nobody else", R"(
        + bob
        ? a
        a: CAP REQ :draft/metadata-2 batch
        a.
        a: METADATA bob LIST
        a= FAIL METADATA INVALID_TARGET bob :*
    )"},
    {"IRCv3 metadata: an empty batch in the welcome where there is nothing", R"(
        ? a
        a: CAP REQ :draft/metadata-2 batch
        a: NICK alice
        a: USER alice 0 * :Alice
        a: CAP END
        a> BATCH +{b} metadata alice
        a= BATCH -$b
    )"},
    {"IRCv3 metadata: who asks for the capability later is told its own", R"(
        + alice
        alice: METADATA * SET url :x
        alice.
        alice: CAP REQ :draft/metadata-2 batch
        alice= CAP alice ACK :*
        alice= BATCH +{b} metadata alice
        alice= @batch=$b * METADATA alice url \x2a :x
        alice= BATCH -$b
    )"},
    {"IRCv3 metadata: kept for accounts", R"(
        + alice account=alice draft/metadata-2 batch
        alice: METADATA * SET url :http://x/
        wait 1
        restart
        + bob
        bob: METADATA alice LIST
        bob= FAIL METADATA INVALID_TARGET alice :*
        + alice account=alice draft/metadata-2 batch
        bob: METADATA alice GET url
        bob= 761 bob alice url \x2a :http://x/
    )"},
    {"IRCv3 metadata: what was taken away stays away", R"(
        + alice account=alice
        alice: METADATA * SET url :http://x/
        wait 1
        alice: METADATA * SET url
        wait 1
        restart
        + alice account=alice
        alice: METADATA * GET url
        alice= 766 alice alice url :*
    )"},
    {"IRCv3 metadata: not kept without an account", R"(
        + dave
        dave: METADATA * SET url :x
        dave: QUIT
        + dave
        dave.
        dave: METADATA * GET url
        dave= 766 dave dave url :*
    )"},
    {"IRCv3 metadata: comes with a login later on", R"(
        + alice account=alice
        alice: METADATA * SET url :http://x/
        wait 1
        alice: QUIT
        + alice sasl
        alice: AUTHENTICATE PLAIN
        alice: AUTHENTICATE AGFsaWNlAHB3
        alice.
        alice: METADATA * GET url
        alice= 761 alice alice url \x2a :http://x/
    )"},
    {"IRCv3 metadata: kept for registered channels", R"(
        + alice account=alice
        alice: JOIN #x
        alice: CS REGISTER #x
        alice: METADATA #x SET url :http://x/
        wait 1
        restart
        + bob
        bob: JOIN #x
        bob.
        bob: METADATA #x GET url
        bob= 761 bob #x url \x2a :http://x/
    )"},
    {"IRCv3 metadata, JOIN: the channel's and its people's values that are subscribed to", R"(
        + alice draft/metadata-2 batch
        + bob draft/metadata-2 batch
        alice: JOIN #x
        alice: METADATA * SET display-name :Alice L
        alice: METADATA * SET url :http://a/
        alice: METADATA #x SET url :http://x/
        bob: METADATA * SUB url
        bob.
        bob: JOIN #x
        bob> 366 bob #x :*
        bob= BATCH +{b} metadata #x
        bob= @batch=$b * METADATA #x url \x2a :http://x/
        bob= @batch=$b * METADATA alice url \x2a :http://a/
        bob= BATCH -$b
    )"},
    {"IRCv3 metadata, JOIN: nothing for who has subscribed to nothing", R"(
        + alice
        + bob draft/metadata-2 batch
        alice: METADATA * SET url :http://a/
        alice: JOIN #x
        bob: JOIN #x
        bob> 366 bob #x :*
        bob-
    )"},
    {"IRCv3 metadata, JOIN: who is there learns of who comes", R"(
        + alice draft/metadata-2 batch
        + bob
        alice: METADATA * SUB url
        alice: JOIN #x
        bob: METADATA * SET url :http://b/
        alice.
        bob: JOIN #x
        alice= :bob!* JOIN #x
        alice= METADATA bob url \x2a :http://b/
    )"},
    {"IRCv3 metadata, postponed synchronization: 774 for a big channel, and SYNC later", R"(
        + alice
        + bob draft/metadata-2 batch
        alice: METADATA * SET url :http://a/
        alice: JOIN #x
        bob: METADATA * SUB url
        bob.
        bob: JOIN #x
        bob> 366 bob #x :*
        bob= 774 bob #x 5
        bob-
        bob: METADATA #x SYNC
        bob= BATCH +{b} metadata #x
        bob= @batch=$b * METADATA alice url \x2a :http://a/
        bob= BATCH -$b
        bob: METADATA #x SYNC
        bob= 774 bob #x 5
        wait 6
        bob: METADATA #x SYNC
        bob= BATCH +{c} metadata #x
    )",
        [](ServerOptions& options) { options.limits.metadataAtOnce = 1; }},
    {"IRCv3 metadata, MONITOR: the values of who is watched, and when they change", R"(
        + alice draft/metadata-2 batch
        + bob
        bob: METADATA * SET url :http://b/
        alice: METADATA * SUB url
        alice.
        alice: MONITOR + bob
        alice= 730 alice :bob!*
        alice= METADATA bob url \x2a :http://b/
        bob: METADATA * SET url :http://c/
        alice= :bob!* METADATA bob url \x2a :http://c/
    )"},
    {"IRCv3 metadata, MONITOR: when they come", R"(
        + bob account=bob
        bob: METADATA * SET url :http://b/
        wait 1
        bob: QUIT
        + alice draft/metadata-2 batch
        alice: METADATA * SUB url
        alice: MONITOR + bob
        alice.
        + bob account=bob
        alice= 730 alice :bob!*
        alice= :bob!* METADATA bob url \x2a :http://b/
    )"},
    {"IRCv3 metadata, SUB: the values as they are", R"(
        + alice draft/metadata-2 batch
        + bob
        bob: METADATA * SET url :http://b/
        bob: JOIN #x,#y
        alice: JOIN #x,#y
        alice.
        alice: METADATA * SUB url
        alice= 770 alice url
        alice= METADATA bob url \x2a :http://b/
        alice-
        alice: METADATA * SUB url
        alice= 770 alice url
        alice-
    )"},
    {"IRCv3 metadata: taken away is told without a value", R"(
        + alice draft/metadata-2 batch
        + bob
        alice: METADATA * SUB url
        alice: JOIN #x
        bob: JOIN #x
        bob: METADATA * SET url :http://b/
        alice.
        bob: METADATA * SET url
        alice= :bob!* METADATA bob url \x2a
    )"},
    {"IRCv3 metadata, notifications: not of one's own changes", R"(
        + alice draft/metadata-2 batch
        alice: METADATA * SUB url
        alice: JOIN #x
        alice.
        alice: METADATA * SET url :x
        alice= 761 alice alice url \x2a :x
        alice-
        alice: METADATA #x SET url :y
        alice= 761 alice #x url \x2a :y
        alice-
    )"},
    {"IRCv3 metadata: the same again is told to nobody", R"(
        + alice draft/metadata-2 batch
        + bob
        alice: METADATA * SUB url
        alice: JOIN #x
        bob: JOIN #x
        bob: METADATA * SET url :http://b/
        alice.
        bob: METADATA * SET url :http://b/
        bob> 761 bob bob url \x2a :http://b/
        alice-
    )"},
    {"IRCv3 metadata: one's other clients are told", R"(
        + alice account=alice draft/metadata-2 batch
        + alice/2 account=alice draft/metadata-2 batch
        alice/2: METADATA * SUB url
        alice/2.
        alice: METADATA * SET url :x
        alice/2= :alice!* METADATA alice url \x2a :x
    )"},
    {"IRCv3 metadata: RATE_LIMITED, with when to try again", R"(
        + alice draft/metadata-2 batch
        alice: METADATA * SET a :1
        alice: METADATA * SET a :2
        alice.
        alice: METADATA * SET a :3
        alice= FAIL METADATA RATE_LIMITED alice a 1 :*
        wait 2
        alice: METADATA * SET a :3
        alice= 761 alice alice a \x2a :3
    )",
        [](ServerOptions& options) { options.limits.metadataBurst = 2; }},
    {"IRCv3 metadata: SYNC of a person", R"(
        + alice draft/metadata-2 batch
        + bob
        bob: METADATA * SET url :http://b/
        alice: METADATA * SUB url
        alice.
        alice: METADATA bob SYNC
        alice= BATCH +{b} metadata bob
        alice= @batch=$b * METADATA bob url \x2a :http://b/
        alice= BATCH -$b
    )"},
    {"IRCv3 metadata: operators of the server may", R"(
        + root draft/metadata-2 batch
        + bob
        root: OPER oper pw
        root.
        root: METADATA bob SET url :x
        root= 761 root bob url \x2a :x
    )"},
};

EVERYPORT_IRC_CONFORMANCE(IrcConformanceMetadata, cases)
QTEST_GUILESS_MAIN(IrcConformanceMetadata)
#include "tst_metadata.moc"
