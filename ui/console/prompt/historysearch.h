#pragma once

#include <QFrame>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace everyport::ui {

class ConsoleHistory;

/// Ctrl+R: what was typed before, narrowed while one types; Return takes one into the prompt, Esc leaves it as it was.
class HistorySearch : public QFrame {
    Q_OBJECT
public:
    HistorySearch(ConsoleHistory& history, QWidget* parent);

    void open(const QRect& above); ///< In its parent, over the prompt there.
    QLineEdit* field() const { return m_field; }
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QString& command);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void narrow();
    void take();

    ConsoleHistory& m_history;
    QLineEdit* m_field;
    QStandardItemModel* m_model;
    QListView* m_list;
};

} // namespace everyport::ui
