#include "ui/widgets/tables/columnsettings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What is set for a table's columns comes back, whoever reads the file next.
class ColumnSettingsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_memory;
    const QList<int> m_natural{100, 60, 80};

    ColumnSettings loaded(const QList<int>& hiddenByDefault = {})
    {
        ColumnSettings settings(u"t"_s, *m_memory);
        settings.setHiddenByDefault(hiddenByDefault);
        settings.load(m_natural);
        return settings;
    }
    /// From the file, as the next start does.
    void readAgain()
    {
        const QString file = m_memory->fileName();
        m_memory.reset();
        m_memory = std::make_unique<QSettings>(file, QSettings::IniFormat);
    }

private Q_SLOTS:
    void init()
    {
        m_memory = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        m_memory->clear();
    }

    void nobodyHasSetAnything()
    {
        ColumnSettings settings = loaded({2});
        QCOMPARE(settings.width(0), 0);
        QVERIFY(!settings.isHidden(0) && settings.isHidden(2) && !settings.isWished(2));
        QCOMPARE(settings.order(), QList<int>());
        QCOMPARE(settings.sorting().column, -1);
        settings.setFirstSorting({1, Qt::DescendingOrder});
        QCOMPARE(settings.sorting().column, 1);
        QCOMPARE(settings.sorting().order, Qt::DescendingOrder);
        QCOMPARE(m_memory->allKeys(), QStringList());
    }

    void whatIsSetComesBack()
    {
        ColumnSettings settings = loaded();
        settings.setWidth(1, 222);
        settings.setShown(2, true);
        settings.setShown(0, false);
        settings.setOrder({2, 0, 1});
        settings.setSorting({0, Qt::DescendingOrder});
        readAgain();
        ColumnSettings again = loaded();
        QCOMPARE(again.width(1), 222);
        QCOMPARE(again.width(0), 0);
        QVERIFY(again.isWished(2) && again.isHidden(0) && !again.isHidden(1));
        QCOMPARE(again.order(), (QList<int>{2, 0, 1}));
        QCOMPARE(again.sorting().column, 0);
        QCOMPARE(again.sorting().order, Qt::DescendingOrder);
    }

    /// That nothing is hidden is also something that a person has set.
    void theLastHiddenOneIsShownAndStays()
    {
        loaded({2}).setShown(2, true);
        readAgain();
        QVERIFY(!loaded({2}).isHidden(2));
        loaded({2}).setShown(2, false);
        readAgain();
        QVERIFY(loaded({2}).isHidden(2) && !loaded({2}).isWished(2));
    }

    /// Whoever hides one says nothing of another that is not there yet, as the one for tags before there are any.
    void whatIsHiddenByDefaultIsNobodys()
    {
        loaded({2}).setShown(0, false);
        readAgain();
        QVERIFY(loaded({2}).isHidden(2));
        QVERIFY(loaded().isHidden(0) && !loaded().isHidden(2));
        loaded().setShown(0, true);
        readAgain();
        QVERIFY(loaded({2}).isHidden(2) && !loaded({2}).isHidden(0));
    }

    void theNaturalWidthIsNobodys()
    {
        loaded().setWidth(0, 100);
        QCOMPARE(loaded().width(0), 0);
    }

    void widthsOfFewerColumnsAreRead()
    {
        m_memory->setValue(u"t/widths"_s, QStringList{u"50"_s});
        const ColumnSettings settings = loaded();
        QCOMPARE(settings.width(0), 50);
        QCOMPARE(settings.width(2), 0);
    }

    void otherTablesKeepTheirs()
    {
        ColumnSettings other(u"other"_s, *m_memory);
        other.load(m_natural);
        other.setWidth(0, 44);
        ColumnSettings settings = loaded();
        settings.setWidth(0, 55);
        settings.setSorting({0, Qt::AscendingOrder});
        settings.forget();
        settings.load(m_natural);
        QCOMPARE(settings.width(0), 0);
        QCOMPARE(m_memory->allKeys(), QStringList{u"other/widths"_s});
    }
};

QTEST_GUILESS_MAIN(ColumnSettingsTest)
#include "tst_columnsettings.moc"
