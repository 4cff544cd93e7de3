#pragma once

#include <QLineEdit>

namespace everyport::ui {

class RowFilter;

/// The field above a list in which people type what they look for; RowFilter says what the words mean. Shows a
/// magnifier and, while it filters, "14 of 212" at its end. Esc clears it, Down and Enter go to the list. The keyboard
/// is here as long as nobody types: what the window does by Ctrl and a letter is done from here, too.
class FilterField : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterField(const QString& placeholder, QWidget* parent = nullptr);

    /// Has `filter` follow what is typed, and shows its totals; Down goes to `list`. Both must outlive the field or go
    /// with the same page. Call once, when `filter` has its source.
    void drive(RowFilter* filter, QWidget* list = nullptr);
    int wantedWidth() const;               ///< For all that is typed, beside the totals; 0 while nothing is.
    bool stepBack();                       ///< Takes away what is typed; false where nothing is.
    void showTotals(int shown, int total); ///< For a list without a RowFilter. A `total` of 0 shows none.

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitMargins();
    void fitHint();
    int besideWords() const;
    void showBeginning();

    const QString m_hint;
    int m_totalsRoom = 0;
    bool m_isEdited = false; ///< By hand, just now.
    RowFilter* m_filter = nullptr;
    QWidget* m_list = nullptr;
    QString m_totals;
};

} // namespace everyport::ui
