#include "ui/users/usersmodel.h"

#include <QFontMetrics>

#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"
#include "ui/users/userwords.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/tables/expressions.h"

namespace everyport::ui {

namespace {

/// Of a column that has one of these words in each row: they are never cut.
int widthOf(const QStringList& words)
{
    const QFontMetrics metrics(Fonts::text());
    int longest = 0;
    for (const QString& word : words)
        longest = qMax(longest, metrics.horizontalAdvance(word));
    return longest * 100 / Metrics::px(100) + 26;
}

QStringList stateWords()
{
    UserRow off, out, here;
    off.account.disabled = true;
    out.waits = 1;
    here.sessions = 1;
    return {userStateWord({}), userStateWord(off), userStateWord(out), userStateWord(here)};
}

} // namespace

UsersModel::UsersModel(UserDesk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk), m_rows(desk.rows())
{
    connect(&desk, &UserDesk::changed, this, &UsersModel::follow);
}

/// Both lists are in the order of names: what has gone is taken out, what is new put in, the rest stays.
void UsersModel::follow()
{
    const auto& now = m_desk.rows();
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (m_desk.row(m_rows[row].account.name))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < now.size(); ++row) {
        if (row < m_rows.size() && m_rows[row].account.name == now[row].account.name) {
            m_rows[row] = now[row];
            continue;
        }
        beginInsertRows({}, row, row);
        m_rows.insert(row, now[row]);
        endInsertRows();
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, Columns - 1));
}

const UserRow* UsersModel::user(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

QModelIndex UsersModel::indexOf(const QString& name) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].account.name == name)
            return index(row, 0);
    }
    return {};
}

int UsersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UsersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString UsersModel::text(const UserRow& row, int column) const
{
    switch (column) {
    case Name: return row.account.name;
    case Role: return roleWord(row.account.role);
    case State: return userStateWord(row);
    case Services: return row.services.isEmpty() ? QStringLiteral("–") : servicesWords(row.services);
    case LastSeen:
        if (row.sessions > 0)
            return tr("now");
        return row.lastSeen == 0 ? QStringLiteral("–") : agoText(row.lastSeen, m_desk.accounts().clock().wallMsecs());
    default: return {};
    }
}

QVariant UsersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[index.row()];
    const int column = index.column();
    const auto tone = toneOf(userMark(row));
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole:
        if (column == LastSeen && row.lastSeen > 0)
            return fullTimeText(row.lastSeen);
        return column == Name ? QVariant(row.account.name) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Name
            ? QVariant(tr("%1, %2, %3").arg(row.account.name, roleWord(row.account.role), userStateWord(row)))
            : QVariant();
    case ui::Role::Subject: return row.account.name;
    case ui::Role::Expression: // accounts are none of Python's objects: their passwords and rights are changed here
        return dictExpression({{QStringLiteral("name"), row.account.name},
            {QStringLiteral("role"), roleName(row.account.role)}, {QStringLiteral("disabled"), row.account.disabled}});
    case ui::Role::MarkIs: return column == Name ? QVariant(int(userMark(row))) : QVariant();
    case ui::Role::Weight: return column == Name ? QVariant(500) : QVariant();
    case ui::Role::Faded: return row.account.disabled;
    case ui::Role::ToneIs:
        if (column == State)
            return int(tone >= Tone::Trouble ? tone : Tone::Second);
        return column == Name ? QVariant() : QVariant(int(Tone::Second));
    case ui::Role::Sort:
        if (column == Role)
            return int(row.account.role);
        return column == LastSeen ? QVariant(row.lastSeen) : QVariant();
    default: return {};
    }
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    const int widths[Columns] = {150,
        widthOf({roleWord(everyport::Role::Administrator), roleWord(everyport::Role::Operator)}), widthOf(stateWords()),
        124, 92};
    static const char* const keys[Columns] = {"name", "role", "state", "service", "seen"};
    switch (role) {
    case Qt::DisplayRole: {
        const QString titles[Columns] = {tr("Name"), tr("Role"), tr("State"), tr("Is in by"), tr("Last seen")};
        return titles[section];
    }
    case ui::Role::Key: return QString::fromLatin1(keys[section]);
    case ui::Role::NaturalWidth: return widths[section];
    default: return {};
    }
}

} // namespace everyport::ui
