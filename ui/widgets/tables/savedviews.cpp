#include "ui/widgets/tables/savedviews.h"

#include <QSettings>

namespace everyport::ui {
namespace {

constexpr int mostViews = 50;
constexpr qsizetype longestText = 100'000; // of what is pasted
constexpr qsizetype longestName = 100;
constexpr QLatin1Char between('|');
const char* const filterPart = "/filter";
const char* const parts[] = {filterPart, "/widths", "/hidden", "/shown", "/columns", "/sort", "/order"};

} // namespace

QString SavedViews::placeOf(const QString& name) const
{
    return m_table + QStringLiteral("/views/") + QString::number(names().indexOf(name));
}

QStringList SavedViews::names() const
{
    return m_memory.value(m_table + QStringLiteral("/viewNames")).toStringList();
}

void SavedViews::save(const QString& name)
{
    QStringList all = names();
    if (!all.contains(name)) {
        if (all.size() >= mostViews)
            return;
        all.append(name);
        m_memory.setValue(m_table + QStringLiteral("/viewNames"), all);
    }
    for (const char* part : parts)
        m_memory.setValue(placeOf(name) + QLatin1String(part), m_memory.value(m_table + QLatin1String(part)));
}

void SavedViews::use(const QString& name)
{
    if (!names().contains(name))
        return;
    for (const char* part : parts) {
        const QVariant kept = m_memory.value(placeOf(name) + QLatin1String(part));
        if (kept.isValid())
            m_memory.setValue(m_table + QLatin1String(part), kept);
        else
            m_memory.remove(m_table + QLatin1String(part));
    }
}

QString SavedViews::toText() const
{
    QString text;
    for (const QString& name : names())
        text += QString(name).replace(between, QLatin1Char('/')) + QStringLiteral(" | ")
            + m_memory.value(placeOf(name) + QLatin1String(filterPart)).toString() + QLatin1Char('\n');
    return text;
}

int SavedViews::takeText(const QString& text)
{
    int taken = 0;
    for (const QString& line : text.left(longestText).split(QLatin1Char('\n'))) {
        const QString name = line.section(between, 0, 0).simplified().left(longestName);
        if (name.isEmpty() || !line.contains(between))
            continue;
        save(name);
        if (!names().contains(name))
            break; // there are as many as there may be
        m_memory.setValue(placeOf(name) + QLatin1String(filterPart), line.section(between, 1).trimmed());
        ++taken;
    }
    return taken;
}

void SavedViews::forget(const QString& name)
{
    QStringList all = names();
    const qsizetype at = all.indexOf(name);
    if (at < 0)
        return;
    // Views are kept by number: those behind move up.
    all.removeAt(at);
    const QString base = m_table + QStringLiteral("/views/");
    for (qsizetype i = at; i < all.size(); ++i) {
        for (const char* part : parts)
            m_memory.setValue(base + QString::number(i) + QLatin1String(part),
                m_memory.value(base + QString::number(i + 1) + QLatin1String(part)));
    }
    m_memory.remove(base + QString::number(all.size()));
    m_memory.setValue(m_table + QStringLiteral("/viewNames"), all);
}

} // namespace everyport::ui
