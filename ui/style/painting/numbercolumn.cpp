#include "ui/style/painting/numbercolumn.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QtMath>

#include "ui/style/painting/rowroles.h"
#include "ui/style/painting/tabular.h"

namespace everyport::ui {
namespace {

constexpr int mostLookedAt = 5000;
constexpr int longestNumber = 20;

/// What a language writes a count of: digits, and what sets thousands apart.
bool isNumber(const QString& text)
{
    return !text.isEmpty() && text.size() <= longestNumber && text[0].isDigit()
        && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter() || c == QLatin1Char(':'); });
}

} // namespace

int NumberColumn::width(const QAbstractItemView* view, const QModelIndex& index, const QFont& font)
{
    if (!view || view->layoutDirection() != Qt::RightToLeft || !isNumber(index.data(Role::RightText).toString()))
        return 0;
    follow(view);
    return qCeil(tabularWidth(font, m_widest));
}

void NumberColumn::follow(const QAbstractItemView* view)
{
    const QAbstractItemModel* model = view->model();
    if (m_view == view && m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_view = view;
    m_model = model;
    m_widest.clear();
    m_looked = 0;
    look({}, 0, model->rowCount() - 1);
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        m_looked = 0;
        look(first.parent(), first.row(), last.row());
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent, int first, int last) {
        m_looked = 0;
        look(parent, first, last);
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_widest.clear();
        m_looked = 0;
        look({}, 0, m_model->rowCount() - 1);
    });
}

void NumberColumn::look(const QModelIndex& parent, int first, int last)
{
    if (!m_model)
        return;
    for (int row = first; row <= last && m_looked < mostLookedAt; ++row, ++m_looked) {
        const QModelIndex index = m_model->index(row, 0, parent);
        const QString number = index.data(Role::RightText).toString();
        if (number.size() > m_widest.size() && isNumber(number)) {
            m_widest = number;
            if (m_view)
                m_view->viewport()->update(); // the others move
        }
        look(index, 0, m_model->rowCount(index) - 1);
    }
}

} // namespace everyport::ui
