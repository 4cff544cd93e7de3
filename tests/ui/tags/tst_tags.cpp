#include "ui/tags/tags.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class TagsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_memory;

    QString file() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s); }

private Q_SLOTS:
    void init() { m_memory = std::make_unique<QSettings>(file(), QSettings::IniFormat); }
    void cleanup() { m_memory.reset(); }

    void theyAreKept()
    {
        {
            Tags tags(*m_memory);
            QVERIFY(!tags.isUsed(u"devices"_s));
            tags.set(u"devices"_s, u"usb/1=\t2"_s, {u"lost"_s}); // no id has a tab, which parts an entry
            tags.set(u"devices"_s, u"usb/Üx %1"_s, {u"door"_s, u"hall 2"_s});
            tags.set(u"services"_s, u"web"_s, {u"door"_s});
        }
        m_memory->sync();
        m_memory = std::make_unique<QSettings>(file(), QSettings::IniFormat);
        const Tags tags(*m_memory);
        QCOMPARE(tags.tagsOf(u"devices"_s, u"usb/Üx %1"_s), (QStringList{u"door"_s, u"hall 2"_s}));
        QCOMPARE(tags.shownOf(u"devices"_s, u"usb/Üx %1"_s), u"door, hall 2"_s);
        QCOMPARE(tags.tagsOf(u"services"_s, u"web"_s), QStringList{u"door"_s});
        QVERIFY(tags.tagsOf(u"devices"_s, u"usb/1="_s).isEmpty());
        QVERIFY(tags.tagsOf(u"polls"_s, u"web"_s).isEmpty()); // a page's names are its own
    }

    void whoListensHearsOfEachChangeOnce()
    {
        Tags tags(*m_memory);
        QSignalSpy changed(&tags, &Tags::changed);
        tags.set(u"devices"_s, u"a"_s, {u"door"_s});
        tags.set(u"devices"_s, u"a"_s, {u" door "_s, u"DOOR"_s});
        tags.set(u"devices"_s, {}, {u"door"_s});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first(), (QVariantList{u"devices"_s, u"a"_s}));
        tags.forget(u"devices"_s, u"a"_s);
        tags.forget(u"devices"_s, u"b"_s);
        QCOMPARE(changed.size(), 2);
        QVERIFY(!tags.isUsed(u"devices"_s));
        QVERIFY(!m_memory->contains(u"tags/devices"_s));
    }

    void allOfThemAreOfferedOnce()
    {
        Tags tags(*m_memory);
        tags.set(u"devices"_s, u"a"_s, {u"hall"_s, u"door"_s});
        tags.set(u"services"_s, u"b"_s, {u"Hall"_s, u"zoo"_s});
        QStringList all = tags.all();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0], u"door"_s);
        QCOMPARE(all[1].toLower(), u"hall"_s);
        QCOMPARE(all[2], u"zoo"_s);
    }

    void theyStandAsPeopleCount()
    {
        Tags tags(*m_memory);
        tags.set(u"devices"_s, u"a"_s, {u"hall 10"_s, u"hall 2"_s, u"hall 1"_s});
        QCOMPARE(tags.all(), (QStringList{u"hall 1"_s, u"hall 2"_s, u"hall 10"_s}));
    }

    /// It may come out of somebody's backup.
    void aStrangeMemoryIsReadWithoutTrust()
    {
        m_memory->setValue(u"tags/devices"_s,
            QStringList{u"a"_s, u"\tdoor"_s, u"b\t"_s, u"c\t\u202Edoor,\u0007,door,"_s + QString(60, u'x'), {}});
        m_memory->setValue(u"tags/services"_s, 17);
        m_memory->setValue(u"tags/deep/er"_s, u"a\tb"_s);
        QStringList many;
        for (int i = 0; i < 20'000; ++i)
            many << u"%1\tdoor"_s.arg(i);
        m_memory->setValue(u"tags/polls"_s, many);
        Tags tags(*m_memory);
        QCOMPARE(tags.tagsOf(u"devices"_s, u"c"_s), (QStringList{u"door"_s, QString(40, u'x')}));
        for (const QString& nobody : {u"a"_s, u"b"_s, QString()})
            QVERIFY(tags.tagsOf(u"devices"_s, nobody).isEmpty());
        QVERIFY(!tags.isUsed(u"services"_s));
        QCOMPARE(tags.tagsOf(u"polls"_s, u"9999"_s), QStringList{u"door"_s});
        QVERIFY(tags.tagsOf(u"polls"_s, u"10000"_s).isEmpty());
        // What was too much to be read is not thrown away for that.
        tags.set(u"polls"_s, u"0"_s, {u"hall"_s});
        tags.set(u"polls"_s, u"10000"_s, {u"hall"_s});
        const auto kept = m_memory->value(u"tags/polls"_s).toStringList();
        QCOMPARE(kept.size(), 20'000);
        QVERIFY(kept.contains(u"19999\tdoor"_s) && kept.contains(u"0\thall"_s) && kept.contains(u"10000\thall"_s));
        QVERIFY(!kept.contains(u"10000\tdoor"_s));
    }
};

QTEST_MAIN(TagsTest)
#include "tst_tags.moc"
