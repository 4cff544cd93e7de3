#pragma once

#include <QGridLayout>
#include <QWidget>

namespace everyport::ui {

class Text;

/// Pairs of label and value in a detail pane: label grey, value selectable, both on one line while there is room.
class Facts : public QWidget {
    Q_OBJECT
public:
    explicit Facts(int labelWidth = 96, QWidget* parent = nullptr);
    /// Sets or adds; an empty value hides the row.
    void set(const QString& label, const QString& value, bool mono = false, const QString& toolTip = {});
    /// Of a value that was set and is one word, as an address is: it keeps to one line and is cut in its middle,
    /// instead of making its pane wider. Its tool tip has to have the whole.
    void setElided(const QString& label);
    void clear();

private:
    QPair<Text*, Text*> rowOf(const QString& label) const; ///< Null ones: there is none.

    QGridLayout* m_grid;
    QList<QPair<Text*, Text*>> m_rows;
};

/// A grey line with a label, a value in the fixed font and a copy button: an address, a command.
class CopyLine : public QWidget {
    Q_OBJECT
public:
    CopyLine(const QString& label, const QString& value, QWidget* parent = nullptr);
    void setValue(const QString& value);
    void setWrapped(); ///< A long value takes several lines instead of being cut.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showValue();

    QString m_value;
    Text* m_text;
};

} // namespace everyport::ui
