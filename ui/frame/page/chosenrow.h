#pragma once

#include <QModelIndex>
#include <QObject>
#include <QPointer>
#include <QString>

class QAbstractItemView;

namespace everyport::ui {

class Page;

/// The row that is chosen on a page, as it can be called at the console's prompt. Empty: none, or none that has a name
/// there.
struct ChosenRow {
    QString name = {};       ///< "poll"
    QString expression = {}; ///< `polls["lunch"]`, of Role::Expression
    QString sentence = {};   ///< "poll is the chosen poll, “Lunch”"

    bool isEmpty() const { return expression.isEmpty(); }
    bool operator==(const ChosenRow&) const = default;
};
/// `page` is its id: what lies in its rows.
ChosenRow chosenRow(const QString& page, const QModelIndex& row);

/// Content of a drawer that has a use for the row chosen above it.
class RowTaker {
public:
    virtual ~RowTaker() = default;
    virtual void takeRow(const ChosenRow& row) = 0; ///< Also an empty one.
};

/// Follows which row of a page is chosen: of the first list or table that F6 comes to.
class ChosenRowWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void watch(const QString& id, const Page* page); ///< From now on this one; null: none.
    ChosenRow row() const;

Q_SIGNALS:
    void changed();

private:
    QString m_page;
    QPointer<QAbstractItemView> m_view;
    QMetaObject::Connection m_following;
};

} // namespace everyport::ui
