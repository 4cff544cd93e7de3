#include <sys/socket.h>
#include <unistd.h>

#include <QTest>

#include "protocols/ssh/drivensession.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ssh;

namespace {

/// A session at one end of a pair of sockets; the test is the other end.
struct Pair {
    ssh_bind bind = ssh_bind_new();
    FileDescriptor peer;
    DrivenSession session;
    Result<Done> begun = Done();

    Pair()
    {
        ssh_key key = nullptr;
        ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &key);
        const bool readsFiles = false;
        ssh_bind_options_set(bind, SSH_BIND_OPTIONS_PROCESS_CONFIG, &readsFiles);
        ssh_bind_options_set(bind, SSH_BIND_OPTIONS_IMPORT_KEY, key); // which is the library's from here on
        int ends[2] = {-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
            return;
        peer = FileDescriptor(ends[0]);
        begun = session.begin(bind, FileDescriptor(ends[1]), false, Limits());
    }
    ~Pair()
    {
        session.free(false);
        ssh_bind_free(bind);
    }
    void say(const QByteArray& bytes)
    {
        QCOMPARE(::write(peer.get(), bytes.constData(), size_t(bytes.size())), ssize_t(bytes.size()));
    }
    QByteArray heard()
    {
        QByteArray bytes(64 * 1024, 0);
        bytes.truncate(std::max<qsizetype>(0, ::read(peer.get(), bytes.data(), size_t(bytes.size()))));
        return bytes;
    }
};

} // namespace

class DrivenSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoItIsAndThenWaitsForNobody()
    {
        Pair pair;
        QVERIFY(pair.begun.ok());
        QVERIFY(pair.heard().startsWith("SSH-2.0-"));
        QVERIFY(pair.session.poll(true)); // there is nothing to read, and it comes back
        QVERIFY(!pair.session.isInside());
        QVERIFY(!pair.session.hasEnded());
        QVERIFY(!pair.session.hasUnsent());
        QVERIFY(pair.session.mayWrite());
    }

    void goesOnWithTheKeysWhenThePeerHasSaidWhoItIs()
    {
        Pair pair;
        const auto before = pair.heard();
        QCOMPARE(pair.session.socketCount().out_bytes, quint64(before.size()));
        pair.say("SSH-2.0-peer\r\n");
        pair.session.poll(true);
        const auto keys = pair.heard(); // KEXINIT, with what is offered
        QVERIFY(keys.contains("ssh-ed25519"));
        QCOMPARE(pair.session.socketCount().out_bytes, quint64(before.size() + keys.size()));
        QVERIFY(!pair.session.keepsTooMuch());
    }

    void whatIsNoSshEndsIt()
    {
        Pair pair;
        pair.say("GET / HTTP/1.1\r\n\r\n" + QByteArray(300, 'x') + "\r\n");
        for (int turn = 0; turn < 5 && !pair.session.hasEnded(); ++turn)
            pair.session.poll(true);
        QVERIFY(pair.session.hasEnded());
        QVERIFY(!pair.session.mayWrite());
    }

    void aStoppedOneWritesNoMore()
    {
        Pair pair;
        pair.session.stop();
        QVERIFY(pair.session.hasEnded());
        QVERIFY(!pair.session.mayWrite());
        QVERIFY(!pair.session.hasUnsent());
    }

    void knowsThatTheLibraryIsOnTheStack()
    {
        DrivenSession session;
        {
            const DrivenSession::Inside outer(session);
            const DrivenSession::Inside inner(session);
            QVERIFY(session.isInside());
        }
        QVERIFY(!session.isInside());
        QVERIFY(session.hasEnded()); // it has not begun
    }

    void itsOwnDescriptorStandsUntilItGoes()
    {
        Pair pair;
        pair.session.disconnect(); // the library closes its own
        QVERIFY(pair.session.hasEnded());
        QVERIFY(::write(pair.session.descriptor(), "x", 1) == 1);
    }
};

QTEST_GUILESS_MAIN(DrivenSessionTest)
#include "tst_drivensession.moc"
