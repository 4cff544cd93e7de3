#include "ui/widgets/tables/columnsettings.h"

#include <QSettings>
#include <QStringList>
#include <QVariant>

namespace everyport::ui {
namespace {

QList<int> numbersIn(const QVariant& kept)
{
    QList<int> result;
    for (const QString& number : kept.toStringList()) {
        if (!number.isEmpty())
            result.append(number.toInt());
    }
    return result;
}

QStringList numberTexts(const QList<int>& numbers)
{
    QStringList result;
    for (const int number : numbers)
        result.append(QString::number(number));
    return result;
}

} // namespace

ColumnSettings::ColumnSettings(const QString& name, QSettings& memory) : m_name(name), m_memory(memory) {}

QString ColumnSettings::key(const char* part) const
{
    return m_name + QLatin1String(part);
}

void ColumnSettings::load(const QList<int>& natural)
{
    m_widths = numbersIn(m_memory.value(key("/widths")));
    m_widths.resize(natural.size());
    for (int column = 0; column < natural.size(); ++column) {
        if (m_widths[column] == natural[column])
            m_widths[column] = 0; // all were kept when one was changed, once
    }
    m_hidden = numbersIn(m_memory.value(key("/hidden")));
    m_wished = numbersIn(m_memory.value(key("/shown")));
}

bool ColumnSettings::isHidden(int column) const
{
    return m_hidden.contains(column) || (m_hiddenByDefault.contains(column) && !isWished(column));
}

QList<int> ColumnSettings::order() const
{
    return numbersIn(m_memory.value(key("/columns")));
}

ColumnSettings::Sorting ColumnSettings::sorting() const
{
    return {m_memory.value(key("/sort"), m_firstSorting.column).toInt(),
        Qt::SortOrder(m_memory.value(key("/order"), int(m_firstSorting.order)).toInt())};
}

void ColumnSettings::setWidth(int column, int width)
{
    if (column >= m_widths.size())
        m_widths.resize(column + 1);
    m_widths[column] = width;
    m_memory.setValue(key("/widths"), numberTexts(m_widths));
}

void ColumnSettings::setShown(int column, bool shown)
{
    m_hidden.removeAll(column);
    m_wished.removeAll(column);
    (shown ? m_wished : m_hidden).append(column);
    m_memory.setValue(key("/hidden"), numberTexts(m_hidden));
    m_memory.setValue(key("/shown"), numberTexts(m_wished));
}

void ColumnSettings::setOrder(const QList<int>& columns)
{
    m_memory.setValue(key("/columns"), numberTexts(columns));
}

void ColumnSettings::setSorting(Sorting sorting)
{
    m_memory.setValue(key("/sort"), sorting.column);
    m_memory.setValue(key("/order"), int(sorting.order));
}

void ColumnSettings::forget()
{
    for (const char* part : {"/widths", "/hidden", "/shown", "/columns", "/sort", "/order"})
        m_memory.remove(key(part));
}

} // namespace everyport::ui
