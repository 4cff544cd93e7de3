#include <QAbstractItemModelTester>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/painting/rowroles.h"
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

    /// What nobody here knows is shown all the same, by the name it has there.
    void theUnknownIsShownByItsNamespace()
    {
        m_model.setFeatures({u"urn:example:thing"_s});
        const QModelIndex what = m_model.index(0, FeaturesModel::What);
        QVERIFY(!what.data().toString().isEmpty());
        QCOMPARE(what.data(Role::ToneIs).toInt(), int(Tone::Second));
        QCOMPARE(text(0, FeaturesModel::Document), QString());
        QCOMPARE(text(0, FeaturesModel::Space), u"urn:example:thing"_s);
        QCOMPARE(what.data(Qt::ToolTipRole).toString(), u"urn:example:thing"_s);
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
