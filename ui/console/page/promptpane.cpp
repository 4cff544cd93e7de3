#include "ui/console/page/promptpane.h"

#include <utility>

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/console/page/blockeditor.h"
#include "ui/console/page/nameoffers.h"
#include "ui/console/page/promptintro.h"
#include "ui/console/page/syntaxcheck.h"
#include "ui/console/prompt/historysearch.h"
#include "ui/console/prompt/namespopup.h"
#include "ui/console/prompt/promptedit.h"
#include "ui/console/session/consolecontroller.h"
#include "ui/console/transcript/commandcolumn.h"
#include "ui/console/transcript/commandview.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestFault = 360; // Python has long sentences, and the prompt needs the room

} // namespace

PromptPane::PromptPane(ConsoleController& controller, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_column(new CommandColumn(controller, new PromptIntro(controller, nullptr), this)),
      m_running(new QWidget(this)),
      m_runningWords(new Text({}, Text::Size::Normal, Tone::Second, m_running)),
      m_interrupt(makeSmallButton(tr("Interrupt"), u"circle-stop"_s, m_running)),
      m_prompt(new PromptEdit(controller.history(), this)),
      m_hint(new Text(
          tr("Tab completes · Shift+Tab explains · Ctrl+R searches"), Text::Size::Caption, Tone::Second, this)),
      m_names(new NamesPopup(this)),
      m_search(new HistorySearch(controller.history(), this)),
      m_offers(new NameOffers(controller, *m_prompt, *m_names, this)),
      m_check(new SyntaxCheck(controller, *m_prompt, this))
{
    setLayoutDirection(Qt::LeftToRight); // code and its numbers read from the left in mirrored windows, too
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_column, 1);
    layOutRunning();
    all->addWidget(m_running);
    all->addWidget(new Line(Qt::Horizontal, this));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(CommandView::codeLeft(), 12, Metrics::pageEdge, 12);
    row->setSpacing(12);
    row->addWidget(m_prompt, 1, Qt::AlignTop);
    row->addWidget(m_hint, 0, Qt::AlignTop);
    all->addLayout(row);
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &PromptPane::showState);
    connect(m_interrupt, &QAbstractButton::clicked, &controller, &ConsoleController::interrupt);
    connect(&controller, &ConsoleController::stateChanged, this, &PromptPane::showState, Qt::QueuedConnection);
    connect(&controller, &ConsoleController::offered, this, [this](const QString& text) {
        if (!isVisible())
            return;
        m_prompt->setSource(text);
        m_prompt->setFocus(Qt::OtherFocusReason);
    });
    connect(&controller, &ConsoleController::editWanted, this, [this](const QString& title, const QString& code) {
        if (isVisible())
            (new BlockEditor(m_controller, title, code))->open();
    });
    connect(&controller, &ConsoleController::lentChanged, this, [this] { setWindowTitle(m_controller.lentWords()); });
    setWindowTitle(controller.lentWords());
    connectPrompt();
    setFocusProxy(m_prompt);
    orderStops();
    controller.breath().allow(this);
}

void PromptPane::layOutRunning()
{
    auto* running = new QHBoxLayout(m_running);
    running->setContentsMargins(CommandView::codeLeft(), 4, Metrics::pageEdge, 4);
    running->setSpacing(8);
    running->addWidget(m_runningWords);
    running->addWidget(m_interrupt);
    running->addStretch();
    m_interrupt->setToolTip(tr("Stop what runs (Ctrl+C)"));
    m_interrupt->setFocusPolicy(Qt::TabFocus); // pressing it keeps the keyboard in the prompt
    m_running->hide();
}

/// The page hands the keyboard to the prompt, so what stands above it comes next.
void PromptPane::orderStops()
{
    setTabOrder(m_prompt, m_interrupt);
    setTabOrder(m_interrupt, m_column);
    QWidget* last = m_column;
    for (auto* button : m_column->findChildren<QAbstractButton*>()) {
        if (button->focusPolicy() & Qt::TabFocus)
            setTabOrder(std::exchange(last, button), button);
    }
}

PromptPane::~PromptPane()
{
    m_controller.draft = m_prompt->source();
    delete m_offers; // before the prompt and the names that it shows
    delete m_check;
}

void PromptPane::connectPrompt()
{
    connect(m_prompt, &PromptEdit::runWanted, this, &PromptPane::run);
    connect(m_prompt, &PromptEdit::interruptWanted, &m_controller, &ConsoleController::interrupt);
    connect(m_prompt, &PromptEdit::clearWanted, &m_controller.log(), &CommandLog::clear);
    connect(m_prompt, &PromptEdit::renewWanted, &m_controller, &ConsoleController::renew);
    connect(m_prompt, &PromptEdit::searchWanted, this, &PromptPane::searchHistory);
    connect(m_prompt, &PromptEdit::searchAgainWanted, this, &PromptPane::searchAgain);
    connect(m_prompt, &QPlainTextEdit::textChanged, this, &PromptPane::showHint);
    connect(m_prompt, &PromptEdit::modeSwitched, this, &PromptPane::showHint);
    connect(m_check, &SyntaxCheck::told, this, &PromptPane::showHint);
    const auto takeKeys = [this] {
        const PromptKeys::Kind keys = m_controller.options().keys();
        if (std::exchange(m_keys, keys) != keys)
            m_prompt->setKeys(keys);
    };
    connect(&m_controller.options(), &PromptOptions::changed, this, takeKeys);
    takeKeys();
    connect(m_search, &HistorySearch::chosen, this, [this](const QString& command) {
        m_searched = m_search->field()->text();
        m_prompt->setSource(command);
        m_prompt->setFocus(Qt::OtherFocusReason);
    });
    connect(m_search, &HistorySearch::left, this, [this] { m_prompt->setFocus(Qt::OtherFocusReason); });
}

/// Return at the end of what is typed: it runs where it is whole, and goes on otherwise. A blank last line ends a
/// block.
void PromptPane::run(bool always)
{
    const QString source = m_prompt->source();
    const QString last = source.section(u'\n', -1);
    QString whole = source;
    while (!whole.isEmpty() && whole.back().isSpace())
        whole.chop(1);
    const bool endsBlock = source.contains(u'\n') && last.trimmed().isEmpty();
    if (m_controller.isBusy()) {
        m_controller.context().tell(tr("The command before has not ended yet. Interrupt stops it."));
        return;
    }
    const QPointer<PromptPane> alive = this;
    m_column->goToEnd();
    m_prompt->setSource({}); // one may type on while it computes
    const auto ran = m_controller.run(endsBlock ? whole + u'\n' : whole, always);
    if (!alive)
        return;
    const QString typedMeanwhile = m_prompt->source();
    switch (ran) {
    case ConsoleController::Ran::Done:
    case ConsoleController::Ran::Nothing: break;
    case ConsoleController::Ran::Incomplete:
        m_prompt->setSource(source);
        m_prompt->newLine();
        break;
    case ConsoleController::Ran::Busy:
    case ConsoleController::Ran::Off: m_prompt->setSource(source + typedMeanwhile); break;
    }
    m_column->flushNow();
    showState();
}

void PromptPane::searchHistory()
{
    m_offers->dismiss();
    const int left = CommandView::codeLeft() - Metrics::pageEdge;
    m_search->open(QRect(left, m_prompt->y() - 12, qMin(width() - left - Metrics::pageEdge, Metrics::px(720)), 1));
}

/// The one before or behind what stands here, among all that have the words searched for last.
void PromptPane::searchAgain(int by)
{
    const QStringList found = m_controller.history().find(m_searched);
    const auto at = found.indexOf(m_prompt->source()) - by; // newest first; what is not among them is before the first
    if (!m_searched.isEmpty() && at >= 0 && at < found.size())
        m_prompt->setSource(found[at]);
}

void PromptPane::showHint()
{
    const QString fault = m_check->words();
    const QString keys = m_prompt->isCommanding() ? tr("Normal mode · i goes on typing")
                                                  : tr("Tab completes · Shift+Tab explains · Ctrl+R searches");
    m_hint->setText(fault.isEmpty() ? keys : fault);
    m_hint->setToolTip(fault);
    m_hint->setTone(fault.isEmpty() ? Tone::Second : Tone::Trouble);
    m_hint->setElided(!fault.isEmpty());
    m_hint->setMaximumWidth(fault.isEmpty() ? QWIDGETSIZE_MAX : Metrics::px(widestFault));
    m_hint->setVisible(!fault.isEmpty() || m_prompt->isCommanding() || m_prompt->source().size() < 40);
}

QString PromptPane::hint() const
{
    return m_hint->isHidden() ? QString() : m_hint->text();
}

void PromptPane::showState()
{
    const qint64 busy = m_controller.log().runningFor();
    const bool shows = m_controller.isBusy() && busy >= showsBusyAfter;
    m_running->setVisible(shows);
    if (shows)
        m_runningWords->setText(tr("running for %1 s").arg(busy / 1000));
    if (m_controller.isBusy() && !shows)
        QTimer::singleShot(showsBusyAfter - int(busy), this, &PromptPane::showState);
    if (m_controller.isBusy() != m_tick.isActive())
        m_controller.isBusy() && isVisible() ? m_tick.start() : m_tick.stop();
    m_prompt->setEnabled(!m_controller.isOff());
    update();
}

void PromptPane::takeRow(const ChosenRow& row)
{
    m_controller.lend(row);
}

bool PromptPane::stepBack()
{
    if (m_names->isVisible()) {
        m_offers->dismiss();
        return true;
    }
    if (m_search->isVisible()) {
        m_search->hide();
        m_prompt->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_column->release() || !m_prompt->hasFocus()) {
        m_prompt->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void PromptPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_prompt->source().isEmpty() && !m_controller.draft.isEmpty())
        m_prompt->setSource(m_controller.draft);
    m_column->goToEnd();
    showState();
    // Painted first: Python takes a moment to start.
    QTimer::singleShot(30, this, [this] {
        if (isVisible())
            m_controller.open();
    });
}

void PromptPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_controller.draft = m_prompt->source();
    m_tick.stop();
    m_offers->dismiss();
}

void PromptPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_offers->dismiss();
    m_search->hide();
}

void PromptPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const Colours& c = Colours::of(palette());
    const auto placed = [&](const QRect& where) { return QStyle::visualRect(layoutDirection(), rect(), where); };
    const int line = QFontMetrics(Fonts::mono()).lineSpacing() + 2;
    painter.setFont(Fonts::mono());
    painter.setPen(c.accent);
    painter.drawText(placed(QRect(0, m_prompt->y(), Metrics::px(40), line)),
        int(Qt::AlignRight | Qt::AlignAbsolute) | Qt::AlignVCenter, QString::number(m_controller.nextNumber()));
    const int size = Metrics::px(14);
    paintIcon(&painter, u"chevron-right"_s, placed(QRect(Metrics::px(47), m_prompt->y(), size, line)), size, c.accent);
}

} // namespace everyport::ui
