#include "app/backup/format/tar.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTemporaryFile>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class TarTest : public QObject {
    Q_OBJECT

    QByteArray m_bytes;

    void make(const QList<std::pair<QString, QByteArray>>& files, bool isEnded = true)
    {
        m_bytes.clear();
        QBuffer buffer(&m_bytes);
        buffer.open(QBuffer::WriteOnly);
        TarWriter tar(buffer);
        for (const auto& [path, text] : files)
            QVERIFY(tar.add(path, text).ok());
        if (isEnded)
            QVERIFY(tar.finish().ok());
    }
    /// "path=size path=size", or "! " and what is wrong.
    QString listed()
    {
        QBuffer buffer(&m_bytes);
        buffer.open(QBuffer::ReadOnly);
        TarReader tar(buffer);
        QStringList all;
        for (;;) {
            const auto entry = tar.next();
            if (!entry)
                return u"! "_s + entry.error().text;
            if (!*entry)
                return all.join(u' ');
            const auto text = tar.readAll(1 << 20);
            if (!text)
                return u"! "_s + text.error().text;
            all << u"%1=%2"_s.arg((*entry)->path).arg(text->size());
        }
    }
    /// As somebody writes it who knows how to sum up.
    void mendSum()
    {
        m_bytes.replace(148, 8, "        ");
        int sum = 0;
        for (int i = 0; i < 512; ++i)
            sum += uchar(m_bytes[i]);
        m_bytes.replace(148, 6, QByteArray::number(sum, 8).rightJustified(6, '0'));
        m_bytes[154] = '\0';
    }

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const auto longest = u"data/files/"_s + QString(200, u'ä') + u"/x"_s;
        make({{u"a"_s, "one"}, {u"config/empty"_s, {}}, {longest, QByteArray(1000, 'x')},
            {u"b"_s, QByteArray(512, 'y')}});
        QCOMPARE(m_bytes.size() % 512, 0);
        QCOMPARE(listed(), u"a=3 config/empty=0 %1=1000 b=512"_s.arg(longest));
    }

    void aFileIsSummedWhileItIsWritten()
    {
        QByteArray text(3'000'000, 'z');
        QBuffer from(&text);
        from.open(QBuffer::ReadOnly);
        QBuffer to(&m_bytes);
        m_bytes.clear();
        to.open(QBuffer::WriteOnly);
        TarWriter tar(to);
        const auto sum = tar.addFrom(u"big"_s, from, text.size());
        QVERIFY(sum.ok());
        QCOMPARE(*sum, QCryptographicHash::hash(text, QCryptographicHash::Sha256));
        QVERIFY(tar.finish().ok());
        from.seek(0);
        const auto shorter = tar.addFrom(u"shorter"_s, from, text.size() + 1);
        QCOMPARE(shorter.error().reason, Reason::InUse);
    }

    /// Else whoever writes a file anew all the time would keep all others out.
    void oneThatBecameShorterIsNotInIt()
    {
        QTemporaryFile to;
        QVERIFY(to.open());
        TarWriter tar(to);
        QVERIFY(tar.add(u"before"_s, "one").ok());
        QByteArray text(3'000'000, 'z');
        QBuffer from(&text);
        from.open(QBuffer::ReadOnly);
        QCOMPARE(tar.addFrom(u"shorter"_s, from, text.size() + 1).error().reason, Reason::InUse);
        QVERIFY(tar.add(u"behind"_s, "three").ok() && tar.finish().ok());
        QVERIFY(to.seek(0));
        m_bytes = to.readAll();
        QCOMPARE(listed(), u"before=3 behind=5"_s);
        QCOMPARE(m_bytes.size(), 4 * 512 + 1024);
    }

    void oneThatIsCutOffIsRefused()
    {
        make({{u"a"_s, QByteArray(2000, 'x')}});
        const auto whole = m_bytes;
        for (qsizetype length = 0; length < whole.size(); length += 256) {
            m_bytes = whole.first(length);
            QVERIFY2(listed().startsWith(u"! The backup is cut off"_s), qPrintable(listed()));
        }
    }

    void linksAndOtherKindsAreRefused()
    {
        for (const char type : {'1', '2', '3', '5', '6', 'L', 'S', 'g'}) {
            make({{u"a"_s, "one"}});
            m_bytes[156] = type;
            QVERIFY(listed().startsWith(u"! "_s)); // its sum is wrong
            mendSum();
            QVERIFY2(listed().startsWith(u"! There is something else than plain files"_s), qPrintable(listed()));
        }
    }

    void aSizeThatIsNoneIsRefused()
    {
        for (const QByteArray size : {"-1         ", "99999999999", "\x80\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01"}) {
            make({{u"a"_s, "one"}});
            m_bytes.replace(124, 11, size.leftJustified(11, ' ', true));
            mendSum();
            QVERIFY(listed().startsWith(u"! "_s));
        }
    }

    void aPartThatIsTooLargeIsNotRead()
    {
        make({{u"a"_s, QByteArray((1 << 20) + 1, 'x')}});
        QVERIFY(listed().startsWith(u"! A part of the backup is larger"_s));
    }

    void anotherHeaderInAHeaderIsRefused()
    {
        make({{QString(150, u'a'), "one"}});
        m_bytes = m_bytes.first(1024) + m_bytes; // twice the pax header
        QVERIFY(listed().startsWith(u"! "_s));
    }
};

QTEST_APPLESS_MAIN(TarTest)
#include "tst_tar.moc"
