#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/valuechip.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ValueChipTest : public QObject {
    Q_OBJECT

    QStandardItemModel m_model;
    std::unique_ptr<RowFilter> m_rows;
    std::unique_ptr<ValueChip> m_chip;
    QStringList m_values;

    /// Its menu as it is when it opens.
    QStringList offered()
    {
        auto* menu = m_chip->findChild<QMenu*>();
        Q_EMIT menu->aboutToShow();
        QStringList words;
        for (const QAction* action : menu->actions()) {
            if (!action->isSeparator())
                words.append((action->isChecked() ? u"+"_s : QString()) + action->text());
        }
        return words;
    }
    void choose(const QString& value)
    {
        offered();
        for (QAction* action : m_chip->findChild<QMenu*>()->actions()) {
            if (action->text() == value)
                return action->trigger();
        }
        QFAIL(qPrintable(value));
    }

private Q_SLOTS:
    void init()
    {
        m_model.clear();
        m_values = {u"irc"_s, u"xmpp"_s};
        for (const QString& protocol : {u"irc"_s, u"xmpp"_s, u"irc"_s, u"http"_s})
            m_model.appendRow(new QStandardItem(protocol));
        m_rows = std::make_unique<RowFilter>();
        m_rows->setSourceModel(&m_model);
        m_chip = std::make_unique<ValueChip>(u"Protocol"_s, [this] { return m_values; });
        m_chip->drive(m_rows.get(), 0);
    }
    void cleanup()
    {
        m_chip.reset();
        m_rows.reset();
    }

    void onlyWhatIsTickedIsShown()
    {
        QCOMPARE(offered(), (QStringList{u"irc"_s, u"xmpp"_s}));
        choose(u"irc"_s);
        QCOMPARE(m_rows->rowCount(), 2);
        QCOMPARE(m_chip->text(), u"irc"_s);
        QVERIFY(m_chip->isChecked());
        choose(u"xmpp"_s);
        QCOMPARE(m_rows->rowCount(), 3);
        QCOMPARE(m_chip->text(), u"irc, xmpp"_s);
    }

    void untickedItIsAsBefore()
    {
        choose(u"irc"_s);
        choose(u"irc"_s);
        QCOMPARE(m_rows->rowCount(), 4);
        QCOMPARE(m_chip->text(), u"Protocol"_s);
        QVERIFY(!m_chip->isChecked());
    }

    void allTakesEveryTickAway()
    {
        QVERIFY(!offered().contains(u"All"_s));
        choose(u"irc"_s);
        choose(u"xmpp"_s);
        QSignalSpy changed(m_chip.get(), &ValueChip::wantedChanged);
        choose(u"All"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_chip->wanted().isEmpty());
        QCOMPARE(m_rows->rowCount(), 4);
    }

    /// The last connection of a kind has closed while only that kind is shown: it can still be unticked.
    void whatIsGoneCanBeUnticked()
    {
        choose(u"xmpp"_s);
        m_values = {u"irc"_s};
        QVERIFY(offered().contains(u"+xmpp"_s));
        choose(u"xmpp"_s);
        QVERIFY(!offered().contains(u"xmpp"_s));
        QCOMPARE(m_rows->rowCount(), 4);
    }
};

QTEST_MAIN(ValueChipTest)
#include "tst_valuechip.moc"
