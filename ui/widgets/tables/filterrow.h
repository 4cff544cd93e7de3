#pragma once

#include <QList>
#include <QWidget>

class QSettings;
class QToolButton;

namespace everyport::ui {

class Chip;
class FilterField;
class Table;

/// The row above a table: the field, chips after it, what belongs to the right end, and the button with the columns
/// and the saved views. Chips go to a second line where there is no room, so nothing is ever cut.
class FilterRow : public QWidget {
    Q_OBJECT
public:
    /// `name` is where the typed filter and the saved views are remembered: the table's own name.
    FilterRow(const QString& name, const QString& placeholder, QSettings& memory, QWidget* parent = nullptr);

    void drive(Table* table); ///< After the table has its source.
    FilterField* field() const { return m_field; }
    Chip* addChip(const QString& text);                          ///< Checkable.
    void addWidget(QWidget* widget);                             ///< After the chips.
    void addRight(QWidget* widget);                              ///< Before the columns' button.
    void setViewHelp(const QString& help) { m_viewHelp = help; } ///< What a view of this page holds, in a sentence.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void viewUsed(); ///< What the page remembers under the table's name may be another now.

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    int arrange(int width, bool apply) const;
    int rightWidth() const;
    void orderParts();
    void showMenu();
    void saveView();

    QString m_name;
    QString m_viewHelp;
    QSettings& m_memory;
    Table* m_table = nullptr;
    FilterField* m_field;
    QToolButton* m_columns;
    QList<QWidget*> m_left;
    QList<QWidget*> m_right;
};

} // namespace everyport::ui
