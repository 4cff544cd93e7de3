#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QTcpServer>
#include <QTest>

#include "app/station/running/station.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/waiting.h"
#include "ui/languages/languages.h"
#include "ui/log/logdetail.h"
#include "ui/log/loglabels.h"
#include "ui/log/loglist.h"
#include "ui/log/logpage.h"
#include "ui/services/servicespage.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/controls/newpill.h"
#include "ui/widgets/controls/newstrip.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/valuechip.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The Log page over a real station, whose service cannot start.
class LogPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;
    QTcpServer m_taken;

    Page* page() { return m_bench->page(u"log"_s); }
    LogDetail* detail() { return page()->findChild<LogDetail*>(); }
    ServiceStatus status() { return m_bench->station().services().status(u"web"_s).value_or(ServiceStatus()); }
    /// With where it listens, and what else there is.
    QByteArray text(const QByteArray& more = {})
    {
        return "type = \"http\"\nlisten = \"tcp:" + QByteArray::number(m_taken.serverPort()) + "\"\n" + more;
    }
    QByteArray file()
    {
        QFile file(m_bench->folder() + u"/config/services/web.toml"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QAbstractButton* button(const QString& text)
    {
        for (QAbstractButton* button : detail()->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    Chip* chip(const QString& text)
    {
        for (Chip* chip : page()->findChildren<Chip*>()) {
            if (chip->text() == text)
                return chip;
        }
        return nullptr;
    }
    /// Lets through what this source says, by the chip's menu.
    void tickSource(const QString& source)
    {
        auto* menu = page()->findChild<ValueChip*>()->findChild<QMenu*>();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == source)
                return action->trigger();
        }
        QFAIL(qPrintable(source));
    }
    QString shown() const
    {
        QStringList words;
        for (const QLabel* label : m_bench->window().findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    }
    /// The newest line about what is wrong now.
    void openLine()
    {
        while (page()->stepBack()) {} // while one is read, no new ones come
        QString number;
        for (const LogEntry& entry : m_bench->station().log().entries())
            number = entry.text == status().trouble.text ? QString::number(entry.number) : number;
        QTRY_VERIFY(page()->goTo(number));
        QTRY_VERIFY(detail()->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_taken.listen(QHostAddress::LocalHost));
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{logPage(), servicesPage()});
        m_bench->writeService(u"web"_s, text());
        QVERIFY(m_bench->start());
        QTRY_COMPARE(status().state, ServiceStatus::State::Failed);
        QVERIFY(status().remedy.isValid());
    }
    void cleanup()
    {
        m_bench.reset();
        m_taken.close();
    }

    /// What comes while a line is read is counted below the lines, of which none is covered and none moves.
    void whatIsNewStandsBelowTheLines()
    {
        openLine();
        const auto* list = page()->findChild<LogList*>();
        const auto* strip = list->findChild<NewStrip*>();
        const int before = list->table()->rowViewportPosition(0);
        m_bench->station().log().info(u"test"_s, u"Somebody came."_s);
        QTRY_VERIFY(strip->isVisible());
        QTRY_VERIFY(strip->y() >= list->table()->geometry().bottom());
        QCOMPARE(list->table()->rowViewportPosition(0), before);
        QTest::mouseClick(strip->pill(), Qt::LeftButton);
        QTRY_VERIFY(!strip->isVisible());
    }

    /// The buttons beside a line are its trouble's, and go with it: the next trouble has others.
    void remediesAreThoseOfTheLine()
    {
        openLine();
        const QString other = status().remedy.label;
        QTRY_VERIFY(button(other) && button(u"Settings"_s) && button(u"Try again"_s));
        QPointer<QAbstractButton> again(button(u"Try again"_s));
        again->setFocus();
        m_bench->window().troubles().raise({.id = u"other"_s, .page = u"services"_s, .head = u"Wrong:"_s});
        m_bench->flush();
        QCOMPARE(QApplication::focusWidget(), again); // not made anew for nothing

        const QByteArray faulty = text("# mine\nmax-viewers = 0\n");
        m_bench->writeService(u"web"_s, faulty);
        QVERIFY(waitFor(m_bench->station().reload()).ok());
        QTRY_VERIFY(!button(u"Try again"_s));
        QVERIFY(!button(u"Settings"_s));
        QVERIFY(!button(other));
        if (again)
            again->click(); // a press that comes late
        m_bench->flush();
        QCOMPARE(file(), faulty);

        openLine(); // of the new trouble
        QTRY_VERIFY(button(u"Open file"_s));
        QVERIFY(!button(u"Try again"_s));
        // What "Use 18082" would write is what the file said before.
        for (QAbstractButton* each : detail()->findChildren<QAbstractButton*>())
            QVERIFY2(!each->isVisible() || !each->text().startsWith(u"Use 1"_s), qPrintable(each->text()));
    }

    /// Another one has the same trouble: what mends that one stands not beside this one's line.
    void remediesAreThoseOfItsSource()
    {
        openLine();
        QTRY_VERIFY(button(u"Try again"_s));
        m_bench->window().troubles().raise({.id = u"service/mail"_s,
            .page = u"services"_s,
            .subject = u"mail"_s,
            .severity = Trouble::Severity::Failed,
            .head = u"mail could not start:"_s,
            .text = status().trouble.text,
            .remedies = {{u"Stop mail"_s}}});
        m_bench->flush();
        QVERIFY(button(u"Try again"_s));
        QVERIFY(!button(u"Stop mail"_s));
    }

    /// A name may stand in another one.
    void remediesAreThoseOfTheNameThatItHas()
    {
        m_bench->station().log().warning(u"Till"_s, u"It is not plugged in."_s);
        const auto raise = [this](const QString& name, Trouble::Severity severity) {
            m_bench->window().troubles().raise({.id = name,
                .page = u"devices"_s,
                .subject = u"device/"_s + name.right(1),
                .severity = severity,
                .head = u"%1 is gone:"_s.arg(name),
                .text = u"It is not plugged in."_s,
                .remedies = {{u"Look for "_s + name}}});
        };
        raise(u"Till"_s, Trouble::Severity::Trouble);
        raise(u"Till 2"_s, Trouble::Severity::Failed); // it comes first
        QString number;
        for (const LogEntry& entry : m_bench->station().log().entries())
            number = entry.source == u"Till" ? QString::number(entry.number) : number;
        while (page()->stepBack()) {}
        QTRY_VERIFY(page()->goTo(number));
        QTRY_VERIFY(button(u"Look for Till"_s));
        QVERIFY(!button(u"Look for Till 2"_s));
    }

    /// Who asks for a line, as from a service's log, is shown that line, whatever is let through just now.
    void goesToALineThatIsHidden_data()
    {
        QTest::addColumn<QString>("hiddenBy");
        QTest::newRow("a level") << u"Errors"_s;
        QTest::newRow("a source") << u"Source"_s;
        QTest::newRow("the filter") << QString();
    }
    void goesToALineThatIsHidden()
    {
        QFETCH(QString, hiddenBy);
        m_bench->station().log().info(u"quiet"_s, u"A quiet line."_s);
        const quint64 wanted = m_bench->station().log().entries().back().number;
        QTRY_VERIFY(page()->goTo(QString::number(wanted)));
        openLine(); // another one, of the service
        QVERIFY(detail()->number() != wanted);
        if (hiddenBy.isEmpty())
            QVERIFY(page()->goTo(u"source:web"_s));
        if (hiddenBy == "Errors"_L1)
            chip(hiddenBy)->setChecked(true);
        if (hiddenBy == "Source"_L1)
            tickSource(u"web"_s);
        const auto isShown = [this, wanted] {
            const auto* list = page()->findChild<LogList*>();
            const QModelIndex row = list->model()->indexOf(wanted);
            return row.isValid() && list->table()->rows()->mapFromSource(row).isValid();
        };
        QVERIFY(page()->findChild<LogList*>()->model()->indexOf(wanted).isValid());
        QTRY_VERIFY(!isShown());
        QVERIFY(page()->goTo(QString::number(wanted)));
        QCOMPARE(detail()->number(), wanted);
        QVERIFY(isShown());
    }

    /// The filter and the line that is unfolded; where the window is English, too, there is nothing to say.
    void saysThatTheLogIsInEnglish()
    {
        const auto isSaid = [this] {
            const auto words = logLanguageWords();
            const auto hints = page()->findChild<FilterField*>()->toolTip();
            return !words.isEmpty() && shown().contains(words) && hints.startsWith(words);
        };
        openLine();
        QVERIFY(!isSaid() && logLanguageWords().isEmpty());
        cleanup();
        const Languages german(u"de"_s);
        init();
        openLine();
        QVERIFY(isSaid());
        cleanup(); // before its language goes
        init();
    }

    /// Esc in the filter helps only where something is typed there.
    void emptyListSaysWhatEmptiesIt()
    {
        Chip* warnings = chip(u"Warnings"_s);
        QVERIFY(warnings);
        warnings->setChecked(true);
        QTRY_VERIFY2(shown().contains(u"match what is switched on above."_s), qPrintable(shown()));
        QVERIFY(page()->goTo(u"source:nobody"_s));
        QTRY_VERIFY2(shown().contains(u"Esc in the filter clears it."_s), qPrintable(shown()));
    }
};

QTEST_MAIN(LogPageTest)
#include "tst_logpage.moc"
