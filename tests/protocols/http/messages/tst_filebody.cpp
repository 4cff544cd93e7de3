#include <QTemporaryDir>
#include <QTest>

#include "protocols/http/messages/filebody.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"
#include "tests/support/threadsdone.h"

using namespace everyport;
using namespace everyport::http;
using namespace Qt::StringLiterals;

class FileBodyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsWhole()
    {
        const auto path = m_folder.filePath(u"whole"_s);
        FileSink sink(m_reactor, path, 1'000'000);
        const QByteArray piece(50'000, 'x');
        for (int i = 0; i < 10; ++i)
            QVERIFY(wait(sink.take(piece)));
        QVERIFY(!QFile::exists(path)); // not yet
        QVERIFY(wait(sink.commit()));
        QCOMPARE(sink.size(), 500'000);
        QCOMPARE(QFileInfo(path).size(), 500'000);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!QFile::exists(path + u".part"_s));
    }

    void leavesNothingOfTheRest()
    {
        const auto path = m_folder.filePath(u"half"_s);
        {
            FileSink sink(m_reactor, path, 1'000'000);
            QVERIFY(wait(sink.take(QByteArray(500'000, 'x'))));
            QVERIFY(QFile::exists(path + u".part"_s));
        }
        QTRY_VERIFY(!QFile::exists(path + u".part"_s));
        QVERIFY(!QFile::exists(path));
    }

    void aWriteThatComesLateMakesNothing()
    {
        // What is given up while its bytes still wait for a thread: the removal may come before them.
        const QDir folder(m_folder.filePath(u"late"_s));
        QVERIFY(folder.mkpath(u"."_s));
        for (int i = 0; i < 300; ++i) {
            FileSink sink(m_reactor, folder.filePath(QString::number(i)), 1'000'000);
            const auto dropped = sink.take(QByteArray(200'000, 'x'));
        }
        wait(threadsDone(m_reactor, Threads::Files));
        QCOMPARE(folder.entryList(QDir::Files), QStringList());
    }

    void whatIsWholeButNobodyHeardOfGoesToo()
    {
        const auto path = m_folder.filePath(u"unheard"_s);
        {
            FileSink sink(m_reactor, path, 1000);
            QVERIFY(wait(sink.take("abc")));
            auto dropped = sink.commit();
            QTRY_VERIFY(QFile::exists(path)); // in the pool; the loop has not heard
        }
        QTRY_VERIFY(!QFile::exists(path));
    }

    void isBounded()
    {
        FileSink sink(m_reactor, m_folder.filePath(u"large"_s), 100);
        QVERIFY(wait(sink.take(QByteArray(100, 'x'))));
        QCOMPARE(wait(sink.take("x")).error().native, 413);
    }

    void aDiskThatTakesNothingIsTold()
    {
        const auto path = m_folder.filePath(u"refused"_s);
        QVERIFY(QDir().mkpath(path + u".part"_s)); // no file can be made there
        FileSink sink(m_reactor, path, 1000);
        QVERIFY(wait(sink.take("abc")));
        const auto stored = wait(sink.commit());
        QCOMPARE(stored.error().native, 507);
        QCOMPARE(stored.error().reason, Reason::NoSpace);
    }

    void readsParts()
    {
        const auto path = m_folder.filePath(u"read"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray content;
        while (content.size() < 300'000)
            content += QByteArray::number(content.size()) + ' ';
        file.write(content);
        file.close();
        QCOMPARE(read(path, 0, content.size()), content);
        QCOMPARE(read(path, 1000, 200'000), content.mid(1000, 200'000));
        QCOMPARE(read(path, 5, 1), content.mid(5, 1));
        QVERIFY(!wait(FileSource::open(m_reactor, m_folder.filePath(u"none"_s))));
        auto opened = wait(FileSource::open(m_reactor, path));
        FileSource longer(m_reactor, *opened, content.size() - 1, 2);
        QVERIFY(wait(longer.next()));
        QVERIFY(!wait(longer.next()));
    }

private:
    template <typename T>
    T wait(Task<T> task)
    {
        std::optional<T> value;
        task.whenDone([&](T result) { value.emplace(std::move(result)); });
        m_reactor.turnUntil([&] { return value.has_value(); });
        return std::move(*value);
    }
    QByteArray read(const QString& path, qint64 first, qint64 size)
    {
        auto opened = wait(FileSource::open(m_reactor, path));
        FileSource source(m_reactor, *opened, first, size);
        QByteArray all;
        while (true) {
            const auto piece = wait(source.next());
            if (!piece || piece->isEmpty())
                return all;
            all += *piece;
        }
    }

    QTemporaryDir m_folder;
    MemoryReactor m_reactor;
};

QTEST_GUILESS_MAIN(FileBodyTest)
#include "tst_filebody.moc"
