#include "ui/frame/feedback/windowlosses.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/support/nopage.h"
#include "tests/ui/support/pagebench.h"
#include "ui/widgets/display/notice.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What is under way in a window and asked about before that goes.
class WindowLossesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    MainWindow& window() { return m_bench->window(); }
    QString asked()
    {
        QStringList all;
        for (const Notice* one : window().findChildren<Notice*>()) {
            if (one->isVisible())
                all.append(one->text());
        }
        return all.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{noPage()});
        QVERIFY(m_bench->start());
    }
    void cleanup() { m_bench.reset(); }

    void anotherLanguageAndTheEndAskFirst()
    {
        QString made = u"the backup evening.backup"_s;
        WindowLosses::of(window()).add(this, u"nothing"_s, [&made] { return made; });
        QSignalSpy languages(&window(), &MainWindow::languageWanted);
        QSignalSpy ends(&window(), &MainWindow::closedForGood);
        window().chooseLanguage(u"de"_s);
        QTRY_VERIFY2(asked().contains(made), qPrintable(asked()));
        QCOMPARE(languages.count(), 0);
        window().quit();
        QTRY_VERIFY2(asked().contains(made), qPrintable(asked()));
        QCOMPARE(ends.count(), 0);
        made.clear(); // it is done
        window().chooseLanguage(u"de"_s);
        QCOMPARE(languages.count(), 1);
        window().quit();
        QCOMPARE(ends.count(), 1);
    }

    /// Whoever pressed Ctrl+Q by mistake goes on where the keyboard was.
    void escapeStays()
    {
        QLineEdit field(&window());
        field.show();
        field.setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&field));
        WindowLosses::of(window()).add(this, u"nothing"_s, [] { return u"the rule “Door”"_s; });
        QSignalSpy ends(&window(), &MainWindow::closedForGood);
        window().quit();
        QTRY_VERIFY2(asked().contains(u"the rule “Door”"_s), qPrintable(asked()));
        QVERIFY(QApplication::focusWidget() != &field);
        m_bench->press(Qt::Key_Escape);
        QTRY_VERIFY(!asked().contains(u"the rule “Door”"_s));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&field));
        QCOMPARE(ends.count(), 0);
    }

    /// Nobody edits a backup, and there is nothing to be saved.
    void whatIsUnderWayIsSaidInItsOwnWords()
    {
        WindowLosses::of(window()).add(this, u"nothing"_s, [] { return u"the backup evening.backup"_s; });
        window().chooseLanguage(u"de"_s);
        QTRY_VERIFY2(asked().contains(u"Not finished:"_s), qPrintable(asked()));
        QVERIFY2(
            asked().contains(u"the backup evening.backup. What is not finished is lost when the language changes."_s),
            qPrintable(asked()));
        QVERIFY(!m_bench->button(u"Keep editing"_s));
        QVERIFY(m_bench->button(u"Go on"_s));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(m_bench->button(u"Go on"_s)));
        QVERIFY(m_bench->click(u"Go on"_s));
        QTRY_VERIFY(!asked().contains(u"Not finished:"_s));
        // What goes with the program as well was not saved.
        window().setEndQuestion([] { return QStringList{u"the password of “Register”"_s}; });
        window().quit();
        QTRY_VERIFY2(asked().contains(u"Not saved:"_s), qPrintable(asked()));
        QVERIFY2(asked().contains(u"the backup evening.backup, the password of “Register”."_s), qPrintable(asked()));
    }

    /// Nobody edits what was sent, nor votes.
    void whatNobodyWritesIsNotEdited_data()
    {
        using Kind = WindowLosses::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("stay");
        QTest::newRow("draft") << int(Kind::Written) << u"Keep editing"_s;
        QTest::newRow("message") << int(Kind::Sent) << u"Stay"_s;
        QTest::newRow("votes") << int(Kind::Unstored) << u"Stay"_s;
    }
    void whatNobodyWritesIsNotEdited()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, stay);
        WindowLosses::of(window()).add(
            this, u"nothing"_s, [] { return u"one thing"_s; }, WindowLosses::Kind(kind));
        window().quit();
        QTRY_VERIFY2(asked().contains(u"Not saved:"_s), qPrintable(asked()));
        QVERIFY(m_bench->button(stay));
    }

    void whoHasGoneIsNotAsked()
    {
        auto keeper = std::make_unique<QObject>();
        WindowLosses& losses = WindowLosses::of(window());
        losses.add(keeper.get(), u"nothing"_s, [] { return u"a recording"_s; });
        QCOMPARE(losses.all().size(), 1);
        QCOMPARE(&WindowLosses::of(window()), &losses);
        keeper.reset();
        QVERIFY(losses.all().isEmpty());
    }
};

QTEST_MAIN(WindowLossesTest)
#include "tst_windowlosses.moc"
