#include "ui/services/activity/peoplelist.h"

#include <QPainter>
#include <QStyle>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/tabular.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

PeopleList::PeopleList(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PeopleList::setPeople(const QList<Person>& given)
{
    QList<Person> people = given;
    for (Person& person : people)
        person.name = shownInLine(person.name, 200); // what somebody at the other end is called
    if (people == m_people)
        return;
    m_people = people;
    QStringList words;
    for (const Person& person : people)
        words.append(QStringLiteral("%1, %2, %3").arg(person.name, person.caption, person.since));
    setAccessibleName(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize PeopleList::sizeHint() const
{
    return {Metrics::px(200), int(m_people.size()) * Metrics::row()};
}

void PeopleList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    qreal widest = 0;
    for (qsizetype i = 0; isMirrored && i < m_people.size(); ++i) // else each ends at the edge by itself
        widest = qMax(widest, tabularWidth(Fonts::text(), m_people[i].since));
    for (int i = 0; i < m_people.size(); ++i) {
        const QRect line(0, i * Metrics::row(), width(), Metrics::row());
        const auto placed = [&](int left, int wide) {
            return QStyle::visualRect(layoutDirection(), line, QRect(left, line.y(), wide, line.height()));
        };
        paintMark(&painter, placed(0, Metrics::px(10)), m_people[i].mark, palette());
        painter.setFont(Fonts::text());
        const int sinceWidth = qCeil(isMirrored ? widest : tabularWidth(painter.font(), m_people[i].since));
        const int left = Metrics::px(18);
        const int room = width() - left - sinceWidth - 8;
        painter.setPen(palette().color(QPalette::Text));
        const QString name = painter.fontMetrics().elidedText(m_people[i].name, Qt::ElideMiddle, room);
        const int nameWidth = qCeil(tabularWidth(painter.font(), name));
        drawTabular(&painter, placed(left, nameWidth), flags, name);
        painter.setPen(c.text2);
        drawTabular(&painter, placed(width() - sinceWidth, sinceWidth), int(numberAlignment), m_people[i].since);
        const int rest = room - nameWidth - 12;
        if (rest > Metrics::px(30))
            painter.drawText(placed(left + nameWidth + 12, rest), flags,
                painter.fontMetrics().elidedText(m_people[i].caption, Qt::ElideRight, rest));
    }
}

} // namespace everyport::ui
