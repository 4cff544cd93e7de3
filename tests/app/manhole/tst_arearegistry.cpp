#include "app/manhole/arearegistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/manhole/filesprogram.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const auto hello = QByteArray::fromHex("000000050100000003"); // SSH_FXP_INIT, version 3

} // namespace

class AreaRegistryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reactor = std::make_unique<MemoryReactor>();
        m_registry = std::make_unique<AreaRegistry>(*m_reactor);
        m_registry->setFiles(m_folder->filePath(u"files"_s), {1000, 10});
    }
    void cleanup()
    {
        m_registry.reset();
        m_reactor.reset();
    }

    void opensOneForAllWhoAsk()
    {
        auto first = m_registry->of(u"alice"_s);
        auto second = m_registry->of(u"alice"_s);
        auto other = m_registry->of(u"a/../b"_s);
        {
            auto dropped = m_registry->of(u"alice"_s);
        }                                               // its client has gone
        QVERIFY(!first.isReady() && !second.isReady()); // a thread does it
        const auto one = got(std::move(first));
        const auto two = got(std::move(second));
        const auto three = got(std::move(other));
        QVERIFY(one && two && three);
        QCOMPARE(one->get(), two->get());
        QVERIFY(one->get() != three->get());
        auto third = m_registry->of(u"alice"_s);
        QVERIFY(third.isReady()); // while somebody has it, at once
        QCOMPARE(third.take()->get(), one->get());
        QCOMPARE(QDir(m_folder->filePath(u"files"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 2);
    }

    void countsWhatIsThere()
    {
        auto area = got(m_registry->of(u"alice"_s));
        QVERIFY(area && (*area)->makeFolder("/x", {}));
        area = Error{Error::Kind::Closed, Reason::None, {}, {}, 0};
        auto again = m_registry->of(u"alice"_s);
        QVERIFY(!again.isReady()); // nobody had it any more
        QCOMPARE((*got(std::move(again)))->usedEntries(), quint64(1));
    }

    void saysWhyThereAreNone()
    {
        m_registry->setFiles({}, {});
        QVERIFY(!m_registry->areThere());
        QCOMPARE(got(m_registry->of(u"alice"_s)).error().reason, Reason::NotFound);
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_registry->setFiles(file.fileName() + u"/files"_s, {});
        QCOMPARE(got(m_registry->of(u"alice"_s)).error().kind, Error::Kind::Local);
        QCOMPARE(got(m_registry->of(u"alice"_s)).error().kind, Error::Kind::Local); // tried again
    }

    void goesWhileOneIsOpened()
    {
        auto task = m_registry->of(u"alice"_s);
        m_registry.reset();
        m_reactor->turn();
        QVERIFY(!task.isReady());
    }

    void theirProgramWaits()
    {
        MemoryTransport wire;
        wire.open(std::make_unique<FilesProgram>(*m_reactor, m_registry->of(u"alice"_s), [](const Error&) {}));
        wire.feed(hello);
        QVERIFY(wire.takeWritten().isEmpty());
        QByteArray heard;
        QVERIFY(m_reactor->turnUntil([&] { return !(heard += wire.takeWritten()).isEmpty(); }));
        QCOMPARE(heard.mid(4, 5), QByteArray::fromHex("0200000003")); // SSH_FXP_VERSION
    }

    void theirProgramSaysWhatIsWrong()
    {
        m_registry->setFiles(u"/proc/nothing"_s, {});
        MemoryTransport wire;
        Error why{Error::Kind::Closed, Reason::None, {}, {}, 0};
        wire.open(std::make_unique<FilesProgram>(
            *m_reactor, m_registry->of(u"alice"_s), [&](const Error& error) { why = error; }));
        QVERIFY(m_reactor->turnUntil([&] { return why.kind == Error::Kind::Local; }));
        QVERIFY(why.text.contains(u"/proc/nothing"_s));
    }

    void theirClientLeavesBefore()
    {
        MemoryTransport wire;
        wire.open(std::make_unique<FilesProgram>(
            *m_reactor, m_registry->of(u"alice"_s), [](const Error&) { QFAIL("nobody is there"); }));
        wire.peerCloses();
        auto area = got(m_registry->of(u"alice"_s));
        QVERIFY(area);
    }

private:
    AreaRegistry::Opened got(Task<AreaRegistry::Opened> task)
    {
        if (!m_reactor->turnUntil([&] { return task.isReady(); }))
            qFatal("no answer came");
        return task.take();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryReactor> m_reactor;
    std::unique_ptr<AreaRegistry> m_registry;
};

QTEST_GUILESS_MAIN(AreaRegistryTest)
#include "tst_arearegistry.moc"
