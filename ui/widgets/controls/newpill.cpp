#include "ui/widgets/controls/newpill.h"

#include <QAbstractScrollArea>
#include <QEvent>

#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"

namespace everyport::ui {

NewPill::NewPill(QAbstractScrollArea* list, Qt::Edge edge) : QPushButton(list), m_list(list), m_edge(edge)
{
    setProperty("look", QByteArray("primary"));
    setAutoDefault(false);
    setIcon(ui::icon(edge == Qt::TopEdge ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down")));
    setFocusPolicy(Qt::NoFocus); // the page's own key reaches what is new; this must not catch Tab
    hide();
    list->viewport()->installEventFilter(this);
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
    const QSize size = sizeHint();
    const QRect room = m_list->viewport()->geometry();
    const int y = m_edge == Qt::TopEdge ? room.top() + Metrics::betweenControls
                                        : room.bottom() - size.height() - Metrics::betweenControls;
    setGeometry(room.center().x() - size.width() / 2, y, size.width(), size.height());
}

} // namespace everyport::ui
