#include "ui/console/transcript/commandview.h"

#include <QContextMenuEvent>
#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/console/session/consolecontroller.h"
#include "ui/console/transcript/flowtext.h"
#include "ui/console/transcript/pendingrow.h"
#include "ui/console/transcript/resultbox.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/words/clipboard.h"
#include "ui/style/words/timeformat.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using Kind = CommandPart::Kind;

int CommandView::codeLeft()
{
    return Metrics::px(70);
}

CommandView::CommandView(ConsoleController& controller, CommandRecordPtr record, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_record(std::move(record))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(codeLeft(), 8, Metrics::pageEdge, 8);
    row->setSpacing(12);
    m_column = new QVBoxLayout;
    m_column->setSpacing(8);
    row->addLayout(m_column, 1);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_record->at);
    auto* time = new Text(shortTime(at.time()), Text::Size::Caption, Tone::Second, this);
    time->setToolTip(fullTimeText(m_record->at));
    row->addWidget(time, 0, Qt::AlignTop);
    if (!m_record->source.isEmpty()) {
        m_source = new FlowText(FlowText::Look::Code, tr("Command %1").arg(m_record->number), this);
        m_column->addWidget(m_source);
        m_source->setFlow(m_record->source);
        connect(m_source, &FlowText::grown, this, &CommandView::grown);
    }
    refresh();
}

void CommandView::refresh()
{
    const auto& parts = m_record->parts;
    for (size_t at = 0; at < m_shown.size() && at < parts.size(); ++at) {
        if (m_shown[at].kind != parts[at].kind) {
            // A value turned out to be more.
            QWidget* other = makePart(parts[at]);
            const std::unique_ptr<QLayoutItem> before(m_column->replaceWidget(m_shown[at].widget, other));
            m_shown[at].widget->hide();
            m_shown[at].widget->deleteLater();
            m_shown[at].widget = other;
            m_shown[at].kind = parts[at].kind;
        }
    }
    while (m_shown.size() < parts.size()) {
        const CommandPart& part = parts[m_shown.size()];
        m_shown.push_back({part.kind, makePart(part)});
        m_column->addWidget(m_shown.back().widget);
    }
    for (size_t at = 0; at < m_shown.size(); ++at)
        refreshPart(at);
    update();
    Q_EMIT grown();
}

QWidget* CommandView::makePart(const CommandPart& part)
{
    const auto flow = [&](FlowText::Look look, const QString& name) {
        auto* text = new FlowText(look, name, this);
        connect(text, &FlowText::linkOpened, this, &CommandView::linkOpened);
        connect(text, &FlowText::grown, this, &CommandView::grown);
        return text;
    };
    switch (part.kind) {
    case Kind::Output: return flow(FlowText::Look::Output, tr("Output"));
    case Kind::Errors: return flow(FlowText::Look::Errors, tr("Errors"));
    case Kind::Failure: return flow(FlowText::Look::Failure, tr("Traceback"));
    case Kind::Value: return flow(FlowText::Look::Value, tr("Value"));
    case Kind::Table: return new ResultTable(part.table, this);
    case Kind::Picture: {
        auto* picture = new ResultPicture(part.data, part.mime, part.text.left(100), this);
        connect(picture, &ResultPicture::failed, this,
            [this](const QString& sentence) { m_controller.context().tell(sentence); });
        return picture;
    }
    case Kind::Object:
        if (part.object)
            return new ResultTree(part.object, part.text.left(200), this);
        return flow(FlowText::Look::Value, tr("Value"));
    case Kind::Pending: {
        auto* row = new PendingRow(part, this);
        connect(row, &PendingRow::cancelled, &m_controller, &ConsoleController::cancel);
        return row;
    }
    }
    return nullptr;
}

void CommandView::refreshPart(size_t at)
{
    const CommandPart& part = m_record->parts[at];
    Shown& shown = m_shown[at];
    if (auto* text = qobject_cast<FlowText*>(shown.widget))
        text->setFlow(
            part.kind == Kind::Output || part.kind == Kind::Errors ? part.text : OutputLines().add(part.text + u'\n'));
    else if (auto* row = qobject_cast<PendingRow*>(shown.widget))
        row->refresh(part);
    if (!part.lines.hasRest()) {
        if (shown.rest)
            shown.rest->hide();
        return;
    }
    const QString words = tr("Show rest: %Ln lines", nullptr, int(part.lines.restLines()));
    if (!shown.rest) {
        QPushButton* rest = makeLinkButton(words, u"chevron-down"_s, this);
        rest->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        m_column->insertWidget(m_column->indexOf(shown.widget) + 1, rest);
        connect(rest, &QPushButton::clicked, &m_controller.log(),
            [this, at] { m_controller.log().showRest(m_record, at); });
        shown.rest = rest;
    }
    static_cast<QPushButton*>(shown.rest)->setText(words);
    shown.rest->setToolTip(tr("%Ln characters are not shown", nullptr, int(part.lines.restCharacters())));
    shown.rest->show();
}

void CommandView::setChosen(bool chosen)
{
    if (std::exchange(m_isChosen, chosen) != chosen)
        update();
}

void CommandView::showLine(int line)
{
    if (m_source)
        m_source->showLine(line);
}

QString CommandView::firstLink() const
{
    for (const Shown& shown : m_shown) {
        const auto* text = qobject_cast<FlowText*>(shown.widget);
        if (text && !text->firstLink().isEmpty())
            return text->firstLink();
    }
    return {};
}

void CommandView::copy()
{
    copyWords(m_record->copied());
}

void CommandView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    const auto placed = [&](const QRect& where) { return QStyle::visualRect(layoutDirection(), rect(), where); };
    if (m_isChosen)
        paintBox(&painter, QRectF(rect()).adjusted(8, 1, -8, -1),
            palette().color(QPalette::Active, QPalette::Highlight), {}, Metrics::radius);
    if (!m_source)
        return;
    const int line = QFontMetrics(Fonts::mono()).lineSpacing();
    painter.setFont(Fonts::mono());
    painter.setPen(c.text2);
    painter.drawText(placed(QRect(0, m_source->y(), Metrics::px(40), line)),
        int(Qt::AlignRight | Qt::AlignAbsolute) | Qt::AlignVCenter, QString::number(m_record->number));
    const int size = Metrics::px(14);
    paintIcon(&painter, m_record->isRunning ? u"timer"_s : u"chevron-right"_s,
        placed(QRect(Metrics::px(47), m_source->y(), size, line)), size, c.accent);
}

void CommandView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"copy"_s), tr("Copy command and result"), this, &CommandView::copy);
    if (!m_record->source.isEmpty())
        menu->addAction(tr("Put into the prompt"), this, [this] { m_controller.offer(m_record->source); });
    menu->popup(event->globalPos());
}

} // namespace everyport::ui
