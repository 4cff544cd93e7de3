#include "app/services/core/porttrouble.h"

#include <QFile>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// Somebody who has a port.
class Listener {
public:
    explicit Listener(int family)
    {
        m_fd = ::socket(family, SOCK_STREAM, 0);
        sockaddr_storage name = {};
        socklen_t length = sizeof name;
        name.ss_family = sa_family_t(family);
        if (family == AF_INET)
            reinterpret_cast<sockaddr_in&>(name).sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        else
            reinterpret_cast<sockaddr_in6&>(name).sin6_addr = in6addr_loopback;
        m_isOpen = ::bind(m_fd, reinterpret_cast<sockaddr*>(&name),
                       family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6))
                == 0
            && ::listen(m_fd, 1) == 0;
        ::getsockname(m_fd, reinterpret_cast<sockaddr*>(&name), &length);
        port = ntohs(family == AF_INET ? reinterpret_cast<sockaddr_in&>(name).sin_port
                                       : reinterpret_cast<sockaddr_in6&>(name).sin6_port);
    }
    ~Listener() { ::close(m_fd); }
    bool isOpen() const { return m_isOpen; }
    quint16 port = 0;

private:
    int m_fd = -1;
    bool m_isOpen = false;
};

QString ownName()
{
    QFile file(u"/proc/self/comm"_s);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll().trimmed()) : QString();
}

const Error taken{Error::Kind::Local, Reason::AddressInUse, u"Listening on 127.0.0.1: in use"_s, {}, 98};

} // namespace

class PortTroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhoHasAPort()
    {
        for (auto family : {AF_INET, AF_INET6}) {
            Listener listener(family);
            if (!listener.isOpen()) // a machine without IPv6
                continue;
            const auto user = userOfPort(listener.port);
            QVERIFY(user);
            QCOMPARE(user->pid, ::getpid());
            QCOMPARE(user->program, ownName());
        }
    }

    void findsNobodyOnAFreePort()
    {
        quint16 port = 0;
        {
            Listener listener(AF_INET);
            port = listener.port;
        }
        QVERIFY(!userOfPort(port));
    }

    void offersAPortThatIsFree()
    {
        Listener listener(AF_INET);
        const auto free = freePortNear(listener.port);
        QVERIFY(free != listener.port);
        QVERIFY(free > listener.port || listener.port > 65000);
        QVERIFY(freePortNear(22) >= 8022);
    }

    void offersAWayOut()
    {
        Listener listener(AF_INET);
        const QStringList endpoints{u"tcp:0"_s, u"tls:%1:interface=*"_s.arg(listener.port)};
        const auto trouble = explainPort(taken, endpoints);
        QCOMPARE(trouble.error.text, u"Port %1 is taken by another service of this program."_s.arg(listener.port));
        QCOMPARE(trouble.error.reason, Reason::AddressInUse);
        QCOMPARE(trouble.error.native, 98);
        QCOMPARE(trouble.remedy.key, u"listen"_s);
        const auto moved = trouble.remedy.value.toStringList();
        QCOMPARE(moved.first(), u"tcp:0"_s);
        QVERIFY(moved.last().endsWith(u":interface=*"_s));
        QVERIFY(!moved.last().contains(QString::number(listener.port)));
        QVERIFY(trouble.remedy.label.startsWith(u"Use "_s));
    }

    void explainsPortsOfRoot()
    {
        const Error denied{Error::Kind::Local, Reason::PermissionDenied, u"Listening: denied"_s, {}, 13};
        const auto trouble = explainPort(denied, {u"tcp:22"_s});
        QVERIFY(trouble.error.text.startsWith(u"Port 22 needs rights"_s));
        QVERIFY(trouble.remedy.isValid());
        QCOMPARE(explainPort(denied, {u"tcp:5222"_s}).error, denied); // it was something else
    }

    void leavesOtherErrorsAlone()
    {
        const Error full{Error::Kind::Local, Reason::NoSpace, u"Full."_s, {}, 28};
        const auto trouble = explainPort(full, {u"tcp:22"_s});
        QCOMPARE(trouble.error, full);
        QVERIFY(!trouble.remedy.isValid());
        QCOMPARE(explainPort(taken, {}).error, taken);
        QCOMPARE(explainPort(taken, {u"unix:/run/x"_s}).error, taken);
    }
};

QTEST_GUILESS_MAIN(PortTroubleTest)
#include "tst_porttrouble.moc"
