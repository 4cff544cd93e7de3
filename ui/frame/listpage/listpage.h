#pragma once

#include "ui/frame/listpage/listcommands.h"

class QAbstractItemModel;

namespace everyport::ui {

class FilterRow;
class Panes;
class Table;

/// A page of rows: a filter over a table, and what is chosen beside them. It has the table's share of what a page
/// answers; a page adds its model, its actions and its detail.
class ListPage : public Page {
    Q_OBJECT
public:
    PageHead head() const override;           ///< The title, and how many need somebody.
    bool can(Command command) const override; ///< Find, Copy and CopyRow.
    void perform(Command command) override;
    bool goTo(const QString& subject) override; ///< Chooses the row of this Role::Subject, if a filter hides it or not.
    bool stepBack() override;                   ///< Takes the filter away.
    QList<QWidget*> panes() const override;     ///< Filter and table, then the detail that was laid out.

protected:
    /// `id` is the page's: filter, columns and panes are remembered under it, and troubles are counted by it.
    ListPage(PageContext& context, const QString& id, const QString& title, const QString& filterHint);

    /// Of a filter and a table that stand in a view already, which the page lays out itself: no setRows, no layOut.
    ListPage(PageContext& context, const QString& id, const QString& title, FilterRow* filter, Table* table);

    FilterRow* filter() const { return m_filter; }
    Table* table() const { return m_table; }

    /// How the columns stand until a person has them otherwise; see Table.
    struct Look {
        int sorted = 0;
        QList<int> hidden = {};
    };
    /// Call once. `empty` stands instead of rows.
    void setRows(QAbstractItemModel* rows, const Look& look, QWidget* empty);

    struct Share {
        QWidget* widget;
        int size = 0; ///< px at 13; 0: what is left.
        int least = 0;
        QWidget* focus = nullptr; ///< Of a detail: what F6 comes to, where it is not the widget itself.
    };
    QWidget* list() const { return m_list; } ///< The filter over the table, to be laid out.
    /// The page's whole: the list, alone or with something, and the detail beside or below it. Beside no rows at all
    /// there is no detail: what stands in their place has the room.
    Panes* layOut(const Share& list, const Share& detail, Qt::Orientation orientation = Qt::Horizontal);

    QModelIndex rowOf(const QString& subject) const; ///< Of the model; column 0.
    void chooseFirst(); ///< The first row that is shown and no heading, where there is one.
    /// Chooses it when `chooseAwaited` finds it in the model, for what is still being made or read.
    void await(const QString& subject) { m_awaited = subject; }
    bool chooseAwaited(); ///< False: nothing is awaited, or it is not there yet.
    /// Whether there is something to be shown beside the list: rows, or what the page makes of it.
    virtual bool hasDetail() const;
    void showOrHideDetail();
    /// Has the page's chips hide no row any more; for a page that has some.
    virtual void resetChips() {}
    /// Chooses a row of the model that somebody has asked for, if a filter hides it or not. False: there is none.
    bool reveal(const QModelIndex& row);

private:
    ListCommands commands() const;

    const QString m_id;
    const QString m_title;
    FilterRow* m_filter;
    Table* m_table;
    QWidget* m_list = nullptr;
    QWidget* m_detail = nullptr;
    QWidget* m_side = nullptr; // the detail, if it stands beside the list
    QString m_awaited;
};

} // namespace everyport::ui
