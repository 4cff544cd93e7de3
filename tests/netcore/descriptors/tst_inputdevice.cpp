#include <fcntl.h>
#include <linux/uinput.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/descriptors/inputdevice.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;

namespace {

class InputListener final : public Protocol {
public:
    explicit InputListener(QByteArray& heard, bool& isLost) : m_heard(heard), m_isLost(isLost) {}
    void connectionMade(Transport&) override {}
    void dataReceived(QByteArrayView bytes) override { m_heard.append(bytes); }
    void connectionLost(const Error&) override { m_isLost = true; }

private:
    QByteArray& m_heard;
    bool& m_isLost;
};

/// A keyboard with one key, made by the kernel; none where this machine lets nobody make one.
class MadeKeyboard {
public:
    MadeKeyboard() : m_device(::open("/dev/uinput", O_WRONLY | O_NONBLOCK | O_CLOEXEC))
    {
        uinput_setup setup{};
        setup.id.bustype = BUS_USB;
        qstrncpy(setup.name, "Everyport's test", sizeof setup.name);
        m_made = m_device && ::ioctl(m_device.get(), UI_SET_EVBIT, EV_KEY) == 0
            && ::ioctl(m_device.get(), UI_SET_KEYBIT, KEY_A) == 0 && ::ioctl(m_device.get(), UI_DEV_SETUP, &setup) == 0
            && ::ioctl(m_device.get(), UI_DEV_CREATE) == 0;
    }
    bool isMade() const { return m_made; }
    /// "/dev/input/event7"; empty until it is there.
    QString path() const
    {
        char name[64] = {};
        if (::ioctl(m_device.get(), UI_GET_SYSNAME(sizeof name), name) < 0)
            return {};
        const QDir folder(u"/sys/devices/virtual/input/"_s + QString::fromLatin1(name));
        const auto events = folder.entryList({u"event*"_s});
        const auto path = u"/dev/input/"_s + events.value(0);
        return !events.isEmpty() && QFile::exists(path) ? path : QString();
    }

private:
    FileDescriptor m_device;
    bool m_made = false;
};

} // namespace

class InputDeviceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isPlayedByAPipe()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"event0"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        FileDescriptor player(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC));
        EpollReactor reactor;
        const auto endpoint = Endpoint::parse(u"evdev:"_s + path);
        QVERIFY(endpoint);
        QByteArray heard;
        bool isLost = false;
        auto task = connectTo(reactor, *endpoint, u"test"_s, nullptr, std::make_unique<InputListener>(heard, isLost));
        QVERIFY(task.isReady() && task.take().ok());
        const QByteArray record(24, 'r');
        QCOMPARE(::write(player.get(), record.constData(), size_t(record.size())), record.size());
        QTRY_COMPARE(heard, record);
        player.reset(); // unplugged
        QTRY_VERIFY(isLost);
    }

    void saysWhatIsNotThere()
    {
        const auto missing = openInputDevice(u"/dev/input/nowhere"_s);
        QVERIFY(!missing);
        QCOMPARE(missing.error().reason, Reason::NotFound);
        QVERIFY(missing.error().text.contains(u"/dev/input/nowhere"_s));
    }

    // Of a real one, where this machine makes them.
    void isTakenForUsAlone()
    {
        MadeKeyboard keyboard;
        if (!keyboard.isMade())
            QSKIP("this machine makes no input devices for us; the pipe played one");
        QTRY_VERIFY(!keyboard.path().isEmpty());
        auto device = openInputDevice(keyboard.path());
        QVERIFY(device);
        const auto second = openInputDevice(keyboard.path());
        QVERIFY(!second);
        QCOMPARE(second.error().reason, Reason::InUse);
        device->reset();
        QVERIFY(openInputDevice(keyboard.path()));
    }
};

QTEST_GUILESS_MAIN(InputDeviceTest)
#include "tst_inputdevice.moc"
