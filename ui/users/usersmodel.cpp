#include "ui/users/usersmodel.h"

#include <QFontMetrics>

#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"
#include "ui/users/userlabels.h"
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

QString lastSeenWords(const UserRow& row, const Clock& clock)
{
    if (row.sessions > 0)
        return UsersModel::tr("now");
    return row.lastSeen == 0 ? QStringLiteral("–") : agoText(row.lastSeen, clock.wallMsecs());
}

Column<UserRow> userNameColumn()
{
    return {.key = QStringLiteral("name"),
        .title = UsersModel::tr("Name"),
        .width = 150,
        .least = 96,
        .share = 1,
        .isName = true,
        .text = [](const UserRow& row) { return row.account.name; },
        .weight = 500,
        .mark = userMark,
        .tip = [](const UserRow& row) { return row.account.name; },
        .spoken =
            [](const UserRow& row) {
                return UsersModel::tr("%1, %2, %3")
                    .arg(row.account.name, roleWord(row.account.role), userStateWord(row));
            }};
}

std::vector<Column<UserRow>> userColumns(const Clock& clock)
{
    return {
        userNameColumn(),
        {.key = QStringLiteral("role"),
            .title = UsersModel::tr("Role"),
            .width = widthOf({roleWord(everyport::Role::Administrator), roleWord(everyport::Role::Operator)}),
            .yield = 1,
            .text = [](const UserRow& row) { return roleWord(row.account.role); },
            .tone = Tone::Second,
            .sort = [](const UserRow& row) { return int(row.account.role); }},
        {.key = QStringLiteral("state"),
            .title = UsersModel::tr("State"),
            .width = widthOf(stateWords()),
            .text = userStateWord,
            .toneOf =
                [](const UserRow& row) {
                    const Tone tone = toneOf(userMark(row));
                    return tone >= Tone::Trouble ? tone : Tone::Second;
                }},
        {.key = QStringLiteral("service"),
            .title = UsersModel::tr("Connected to"),
            .width = 124,
            .yield = 2,
            .text =
                [](const UserRow& row) {
                    return row.services.isEmpty() ? QStringLiteral("–") : servicesWords(row.services);
                },
            .tone = Tone::Second},
        {.key = QStringLiteral("seen"),
            .title = UsersModel::tr("Last seen"),
            .width = 92,
            .yield = 3,
            .text = [&clock](const UserRow& row) { return lastSeenWords(row, clock); },
            .tone = Tone::Second,
            .sort = [](const UserRow& row) { return row.lastSeen; },
            .tip = [](const UserRow& row) { return row.lastSeen > 0 ? fullTimeText(row.lastSeen) : QString(); }},
    };
}

QVariant userRole(const UserRow& row, int role)
{
    switch (role) {
    case Role::Subject: return row.account.name;
    case Role::Expression: // accounts are none of Python's objects: their passwords and rights are changed here
        return dictExpression({{QStringLiteral("name"), row.account.name},
            {QStringLiteral("role"), roleName(row.account.role)}, {QStringLiteral("disabled"), row.account.disabled}});
    case Role::Faded: return row.account.disabled;
    default: return {};
    }
}

} // namespace

UsersModel::UsersModel(UserController& controller, QObject* parent)
    : ColumnModel({userColumns(controller.accounts().clock()), userRole}, parent),
      m_controller(controller),
      m_rows(controller.rows())
{
    connect(&controller, &UserController::changed, this, &UsersModel::follow);
}

/// Both lists are in the order of names: what has gone is taken out, what is new put in, the rest stays.
void UsersModel::follow()
{
    const auto& now = m_controller.rows();
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (m_controller.row(m_rows[row].account.name))
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
        tellRows(0, int(m_rows.size()) - 1);
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

} // namespace everyport::ui
