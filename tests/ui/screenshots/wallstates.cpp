#include "tests/ui/screenshots/wallstates.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QUrl>

#include "app/polls/pollregistry.h"
#include "app/station/running/pollreports.h"
#include "tests/ui/screenshots/settle.h"
#include "tests/ui/support/samplestation.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/paper/paperdocuments.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/present/presentwindow.h"
#include "ui/polls/actions/show/pollshow.h"
#include "ui/polls/actions/show/pollthemes.h"
#include "ui/polls/themes/walltheme.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

WallStates::WallStates(MainWindow& window, SampleStation& sample, PollController& controller, QSize size, Take take)
    : m_window(window), m_sample(sample), m_controller(controller), m_size(size), m_take(std::move(take))
{
}

void WallStates::present(const QString& poll, const QString& name, const QList<int>& keys)
{
    m_window.goTo(u"polls"_s, poll);
    settle(100);
    m_controller.present(poll);
    settle(300);
    PresentWindow* screen = m_controller.presented();
    if (!screen || !screen->isVisible())
        return;
    screen->showNormal();
    screen->resize(m_size);
    settle(300);
    for (const int key : keys) {
        QTest::keyClick(screen, Qt::Key(key));
        settle(500);
    }
    if (name == u"keys"_s) { // a hand on the mouse shows what the keys do
        QTest::mouseMove(screen, screen->rect().center());
        settle(200);
    }
    m_take(u"present-"_s + name, screen);
    restPointer();
    screen->close();
}

/// All that there are, behind the first question.
void WallStates::presentSlides()
{
    const QString event = m_controller.show->eventOf(u"town-fund"_s),
                  place = u"slide/"_s + QString::fromLatin1(QUrl::toPercentEncoding(event)) + u'/';
    QString names;
    for (int i = 1; i <= 50; ++i)
        names += u"Stall %1: Green Meadows Association\n"_s.arg(i);
    const QList<Slide> slides{
        {.id = place + u'1',
            .title = u"Thank you for coming"_s,
            .words =
                u"Coffee is at the back.\nThe next question opens at half past three.\nPlease keep the doors shut."_s},
        {.id = place + u'2', .title = u"Who is here today"_s, .words = names},
        {.id = place + u'3', .kind = Slide::Kind::Standings}, {.id = place + u'4', .kind = Slide::Kind::Next}};
    QStringList order{u"town-fund"_s};
    for (const Slide& slide : slides)
        order.append(slide.id);
    m_controller.show->arrange(event, order, slides);
    settle(500); // until they are stored
    // Each by itself: a step would close what the room votes on, and waits until the one before it is done.
    const QStringList shots{u"slide"_s, u"slide-fifty"_s, u"slide-standings"_s, u"slide-next"_s};
    for (qsizetype i = 0; i < shots.size(); ++i)
        present(slides[i].id, shots[i]);
    present(slides[0].id, u"slide-key"_s, {Qt::Key_R});
    m_window.goTo(u"polls"_s, u"town-fund"_s);
    m_controller.show->editAction->trigger();
    settle(300);
    if (QWidget* editor = QApplication::activeModalWidget()) {
        m_take(u"polls-show"_s, editor);
        editor->close();
    }
    m_controller.show->arrange(event, {}, {});
}

void WallStates::show()
{
    for (const QString& poll : {u"town-fund"_s, u"stall"_s, u"reading"_s, u"tongues"_s})
        present(poll, poll);
    present(u"class-trip"_s, u"three-answers"_s);
    present(u"bridge"_s, u"winner"_s, {Qt::Key_W});
    present(u"agenda-4"_s, u"draw"_s, {Qt::Key_W});
    present(u"reading"_s, u"winner-long"_s, {Qt::Key_W});
    present(u"town-fund"_s, u"hidden"_s, {Qt::Key_R});
    m_controller.setResultsShown(u"town-fund"_s, true);
    present(u"town-fund"_s, u"countdown"_s, {Qt::Key_C});
    present(u"town-fund"_s, u"keys"_s, {Qt::Key_C}); // goes on after all, which is said
    presentSlides();
    const WallTheme theme{.name = u"Citizens' day"_s,
        .ground = QColor(u"#14262c"_s),
        .text = QColor(u"#f6ecd9"_s),
        .answers = {QColor(u"#f2b441"_s), QColor(u"#5cb8b2"_s), QColor(u"#e4572e"_s)},
        .picture = hall()};
    const QString path = m_sample.folder() + u"/day.everytheme"_s;
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(theme.toJson()) <= 0)
        return;
    file.close();
    m_controller.themes->choose(u"town-fund"_s, path);
    settle(200);
    present(u"town-fund"_s, u"theme"_s);
    present(u"bridge"_s, u"theme-winner"_s, {Qt::Key_W});
    m_window.goTo(u"polls"_s, u"town-fund"_s);
    m_controller.themes->plainAction->trigger();
    m_window.undo().dismiss();
    settle(200);
}

/// A picture with bright and dark places, as a hall's photograph has them.
QByteArray WallStates::hall() const
{
    QImage image(640, 360, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 640, 360);
    sky.setColorAt(0, QColor(u"#f4c27a"_s));
    sky.setColorAt(0.5, QColor(u"#3a6a7c"_s));
    sky.setColorAt(1, QColor(u"#0d1b22"_s));
    painter.fillRect(image.rect(), sky);
    painter.setBrush(QColor(u"#10343f"_s));
    painter.setPen(Qt::NoPen);
    for (int house = 0; house < 12; ++house)
        painter.drawRect(house * 54, 180 + (house * 37) % 70, 46, 200);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

void WallStates::paper(const Keep& keep)
{
    constexpr qreal a4 = 1123;
    const auto page = [&](const PaperPages& pages, const QString& name) {
        QImage image(int(PaperPages::pageWidth), int(a4), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.paintPage(&painter, 0, a4);
        painter.end();
        keep(name, image);
    };
    const auto report = waitFor(makeReport(m_sample.station(), u"Citizens' day"_s));
    if (report)
        page(reportPaper(*report), u"paper-report"_s);
    HandoutFacts facts{.event = u"Citizens' day"_s,
        .question = u"Which project gets the 10,000 € town fund?"_s,
        .address = u"http://192.0.2.10:8080/r/town-fund"_s,
        .typed = u"192.0.2.10:8080/7k"_s};
    const auto* poll = m_sample.station().polls().find(u"town-fund"_s);
    for (const polls::Answer& answer : poll->answers)
        facts.answers.append({answer.title, facts.address + u'#' + answer.id});
    page(handoutPaper(facts), u"paper-handout"_s);
    TicketFacts tickets{.event = facts.event,
        .question = facts.question,
        .address = u"http://192.0.2.10:8080/v/7k"_s,
        .typed = facts.typed};
    for (int i = 0; i < 10; ++i)
        tickets.tickets.append(u"67ejvxrumxr%1"_s.arg(u"2345678abc"_s[i])); // the same in each picture
    page(ticketPaper(tickets), u"paper-tickets"_s);
}

} // namespace everyport::ui
