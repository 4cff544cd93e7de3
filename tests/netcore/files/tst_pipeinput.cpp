#include "netcore/files/pipeinput.h"

#include <chrono>
#include <thread>

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include "netcore/base/filedescriptor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;

class PipeInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPauseIsNotTheEnd_data()
    {
        QTest::addColumn<int>("flags");
        QTest::addColumn<qint64>("most");
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("to the end") << 0 << qint64(1'000'000) << qsizetype(200'000);
        QTest::newRow("to the limit") << 0 << qint64(150'001) << qsizetype(150'001);
        QTest::newRow("non-blocking") << O_NONBLOCK << qint64(1'000'000) << qsizetype(200'000);
        QTest::newRow("nothing") << 0 << qint64(0) << qsizetype(0);
    }
    void aPauseIsNotTheEnd()
    {
        QFETCH(int, flags);
        QFETCH(qint64, most);
        QFETCH(qsizetype, size);
        int ends[2];
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        FileDescriptor from(ends[0]);
        QCOMPARE(::fcntl(from.get(), F_SETFL, flags), 0);
        std::thread writer([to = ends[1]] {
            const QByteArray piece(50'000, 'x');
            for (int i = 0; i < 4; ++i) {
                static_cast<void>(::write(to, piece.constData(), size_t(piece.size())) > 0);
                std::this_thread::sleep_for(20ms); // fixed wait: a pause is meant
            }
            ::close(to);
        });
        const auto read = readToEnd(from.get(), most);
        for (char rest = 0; ::read(from.get(), &rest, 1) != 0;) // the writer shall not meet a closed end
            continue;
        writer.join();
        QVERIFY(read);
        QCOMPARE(*read, QByteArray(size, 'x'));
    }

    void whatCannotBeReadIsSaid()
    {
        const FileDescriptor folder(::open("/", O_RDONLY | O_CLOEXEC));
        QCOMPARE(readToEnd(folder.get(), 10).error().text, QStringLiteral("Is a directory"));
    }
};

QTEST_APPLESS_MAIN(PipeInputTest)
#include "tst_pipeinput.moc"
