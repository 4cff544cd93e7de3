#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowmeasure.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/table.h"
#include "ui/xmpp/featuresmodel.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class FeaturesModelTest : public QObject {
    Q_OBJECT

    FeaturesModel m_model;
    QString text(int row, int column) const { return m_model.index(row, column).data().toString(); }

private Q_SLOTS:
    void eachIsARowOnce()
    {
        const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model.setFeatures({u"urn:xmpp:ping"_s, u"jabber:iq:version"_s, u"urn:xmpp:ping"_s});
        QCOMPARE(m_model.rowCount(), 2);
        QCOMPARE(text(0, FeaturesModel::Space), u"jabber:iq:version"_s);
        QCOMPARE(text(1, FeaturesModel::What), u"Ping"_s);
        QCOMPARE(text(1, FeaturesModel::Document), u"XEP-0199"_s);
        m_model.setFeatures({});
        QCOMPARE(m_model.rowCount(), 0);
    }

    /// By that the table knows that they are another's, and measures its columns anew.
    void otherFeaturesComeIntoAnEmptyList()
    {
        m_model.setFeatures({u"urn:xmpp:ping"_s});
        QList<int> left;
        connect(&m_model, &QAbstractItemModel::modelReset, this, [&] { left.append(m_model.rowCount()); });
        m_model.setFeatures({u"jabber:iq:version"_s, u"muc_persistent"_s});
        QCOMPARE(left, QList<int>{0});
        QCOMPARE(m_model.rowCount(), 2);
        m_model.disconnect(this);
    }

    /// By the name under which it is looked up, beside what it is for people.
    void aDocumentHasItsOwnTitle()
    {
        m_model.setFeatures({u"http://jabber.org/protocol/muc"_s});
        const QModelIndex document = m_model.index(0, FeaturesModel::Document);
        QCOMPARE(document.data().toString(), u"XEP-0045"_s);
        QCOMPARE(document.data(Role::SecondText).toString(), u"Multi-User Chat"_s);
        QCOMPARE(document.data(Qt::AccessibleTextRole).toString(), u"XEP-0045 Multi-User Chat"_s);
        QVERIFY(document.data(Qt::ToolTipRole).toString().contains(u"Multi-User Chat"_s));
    }

    void theUnknownStandsBelowTheKnown()
    {
        m_model.setFeatures({u"a:b"_s, u"urn:xmpp:ping"_s, u"jabber:iq:version"_s, u"jabber:x:nothing"_s});
        QStringList shown;
        for (int row = 0; row < m_model.rowCount(); ++row)
            shown.append(text(row, FeaturesModel::Space));
        QCOMPARE(shown, (QStringList{u"jabber:iq:version"_s, u"urn:xmpp:ping"_s, u"a:b"_s, u"jabber:x:nothing"_s}));
    }

    /// What nobody here knows is shown all the same, by the name it has there.
    void theUnknownIsShownByItsNamespace()
    {
        m_model.setFeatures({u"urn:example:thing"_s});
        const QModelIndex what = m_model.index(0, FeaturesModel::What);
        QCOMPARE(what.data().toString(), u"urn:example:thing"_s);
        QCOMPARE(what.data(Role::ToneIs).toInt(), int(Tone::Second));
        QCOMPARE(text(0, FeaturesModel::Document), QString());
        QCOMPARE(text(0, FeaturesModel::Space), u"urn:example:thing"_s);
        QCOMPARE(what.data(Qt::ToolTipRole).toString(), u"Not known here\nurn:example:thing"_s);
    }

    /// In a small window the namespace, which stands in the tip as well, goes before a title is a letter and dots.
    void titlesOfDocumentsAreRead()
    {
        m_model.setFeatures({u"http://jabber.org/protocol/muc"_s, u"jabber:iq:version"_s, u"urn:xmpp:ping"_s});
        const QTemporaryDir folder;
        QSettings memory(folder.filePath(u"table.ini"_s), QSettings::IniFormat);
        Table table(u"xmpp/features"_s, memory);
        table.setSource(&m_model);
        table.resize(1200, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QTRY_VERIFY(!table.horizontalHeader()->isSectionHidden(FeaturesModel::Space));
        const auto needed = [&](int column) {
            int widest = 0;
            for (int row = 0; row < m_model.rowCount(); ++row)
                widest = qMax(widest, cellNeed(m_model.index(row, column)).whole);
            return widest + RowDelegate::edges(table, column);
        };
        const int both = needed(FeaturesModel::What) + needed(FeaturesModel::Document);
        table.resize(both + Metrics::px(60), 300); // less than a namespace wants
        QTRY_VERIFY(table.horizontalHeader()->isSectionHidden(FeaturesModel::Space));
        for (const int column : {FeaturesModel::What, FeaturesModel::Document})
            QVERIFY(table.columnWidth(column) >= needed(column));
    }

    void theTipHasAllThatIsCutInTheRow()
    {
        m_model.setFeatures({u"urn:xmpp:ping"_s});
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QString tip = m_model.index(0, column).data(Qt::ToolTipRole).toString();
            for (const QString& part : {u"Ping"_s, u"XEP-0199"_s, u"urn:xmpp:ping"_s})
                QVERIFY2(tip.contains(part), qPrintable(tip));
        }
    }
};

QTEST_MAIN(FeaturesModelTest)
#include "tst_featuresmodel.moc"
