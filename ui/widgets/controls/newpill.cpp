#include "ui/widgets/controls/newpill.h"

#include <QAbstractScrollArea>
#include <QEvent>

#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"

namespace everyport::ui {

NewPill::NewPill(QAbstractScrollArea* list, Qt::Edge edge) : NewPill(edge, list)
{
    m_list = list;
    list->viewport()->installEventFilter(this);
}

NewPill::NewPill(Qt::Edge edge, QWidget* parent) : QPushButton(parent), m_edge(edge)
{
    setProperty("look", QByteArray("primary"));
    setAutoDefault(false);
    setIcon(ui::icon(edge == Qt::TopEdge ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down")));
    setFocusPolicy(Qt::NoFocus); // the page's own key reaches what is new; this must not catch Tab
    hide();
}

void NewPill::setCount(int count)
{
    setWords(count <= 0 ? QString() : tr("%n new", nullptr, count));
}

void NewPill::setWords(const QString& words)
{
    if (words.isEmpty()) {
        hide();
        return;
    }
    setText(words);
    place();
    show();
    raise();
}

bool NewPill::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QPushButton::eventFilter(watched, event);
}

void NewPill::place()
{
    if (!m_list)
        return;
    const QSize size = sizeHint();
    const QRect room = m_list->viewport()->geometry();
    const int y = m_edge == Qt::TopEdge ? room.top() + Metrics::betweenControls
                                        : room.bottom() - size.height() - Metrics::betweenControls;
    setGeometry(room.center().x() - size.width() / 2, y, size.width(), size.height());
}

} // namespace everyport::ui
