#include "ui/frame/feedback/messagebars.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {
namespace {

constexpr int shownAtOnce = 3; // more would push the page away

} // namespace

MessageBars::MessageBars(Alerts& troubles, QWidget* parent)
    : QWidget(parent), m_troubles(troubles), m_column(new QVBoxLayout(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_column->setContentsMargins(Metrics::pageEdge, 12, Metrics::pageEdge, 13);
    m_column->setSpacing(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(&troubles, &Alerts::changed, this, &MessageBars::showTroubles);
    connect(&troubles, &Alerts::inFrontChanged, this, &MessageBars::showTroubles);
    hide();
}

void MessageBars::setPage(const QString& page)
{
    m_page = page;
    showTroubles();
}

MessageBars::Place MessageBars::here() const
{
    return {m_page, m_troubles.inFront(m_page).value(0)};
}

Notice* MessageBars::tell(const QString& id, Mark mark, const QString& head, const QString& text)
{
    close(id);
    auto* notice = new Notice(mark, this);
    notice->setText(head, text);
    notice->setClosable(true);
    connect(notice, &Notice::closed, this, [this, id] { close(id); });
    m_own.insert(id, {notice, {}});
    m_column->addWidget(notice);
    showTroubles();
    return notice;
}

void MessageBars::setPlace(const QString& id, const Place& place)
{
    const auto own = m_own.find(id);
    if (own == m_own.end())
        return;
    own->place = place;
    showTroubles();
}

void MessageBars::close(const QString& id)
{
    if (Notice* notice = m_own.take(id).notice) {
        notice->hide();
        m_column->removeWidget(notice);
        notice->deleteLater();
    }
    showTroubles();
}

void MessageBars::fill(const Shown& shown)
{
    Notice* notice = shown.notice;
    notice->setMark(markOf(shown.trouble.severity));
    notice->setText(shown.trouble.head, shown.trouble.text);
    notice->setDetails(shown.trouble.details);
    notice->clearButtons();
    for (const Trouble::Remedy& remedy : shown.trouble.remedies)
        notice->addButton(remedy.label, remedy.icon,
            [this, id = shown.trouble.id, label = remedy.label] { m_troubles.apply(id, label); });
}

void MessageBars::showTroubles()
{
    const QList<Trouble> troubles = m_troubles.ofPage(m_page);
    QHash<QString, Shown> before;
    before.swap(m_shown);
    int at = 0;
    for (const Trouble& trouble : troubles) {
        if (at >= shownAtOnce)
            break;
        const Shown was = before.take(trouble.id);
        const Shown shown{was.notice ? was.notice : new Notice(Mark::Trouble, this), trouble};
        if (!was.notice) {
            shown.notice->setClosable(true);
            connect(shown.notice, &Notice::closed, this, [this, id = trouble.id] { m_troubles.dismiss(id); });
        }
        if (!was.notice || !was.trouble.looksLike(trouble))
            fill(shown); // otherwise its buttons stay: one of them may have the keyboard
        m_column->removeWidget(shown.notice);
        m_column->insertWidget(at++, shown.notice);
        m_shown.insert(trouble.id, shown);
    }
    for (const Shown& gone : before) {
        gone.notice->hide();
        m_column->removeWidget(gone.notice);
        gone.notice->deleteLater();
    }
    const int rest = int(troubles.size()) - at;
    if (rest > 0 && !m_rest)
        m_rest = new Notice(Mark::Trouble, this);
    if (m_rest) {
        m_rest->setText({}, tr("%n more of these; Overview lists all.", nullptr, rest));
        m_rest->setVisible(rest > 0);
        m_column->removeWidget(m_rest);
        m_column->insertWidget(at, m_rest);
    }
    const bool hasOwn = showOwn();
    setVisible(!m_shown.isEmpty() || hasOwn);
}

/// Whether there is any of the window's own words here.
bool MessageBars::showOwn()
{
    bool isAny = false;
    for (const Own& own : std::as_const(m_own)) {
        const bool isHere = own.place.page.isEmpty()
            || (own.place.page == m_page && m_troubles.isInFront(m_page, own.place.subject));
        own.notice->setVisible(isHere);
        isAny = isAny || isHere;
    }
    return isAny;
}

void MessageBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Colours::of(palette()).line);
}

} // namespace everyport::ui
