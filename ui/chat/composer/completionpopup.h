#pragma once

#include <QFrame>

#include "ui/chat/composer/completion.h"

class QListView;
class QStandardItemModel;

namespace everyport::ui {

/// The hits above the input line. No window of its own and never with the keyboard: the field keeps it.
class CompletionPopup : public QFrame {
    Q_OBJECT
public:
    explicit CompletionPopup(QWidget* parent);

    /// Above `field`; hides where there are no hits.
    void show(const Completion& completion, const QWidget* field);
    void dismiss() { hide(); }
    void step(int by);
    int current() const;
    const Completion& completion() const { return m_completion; }

Q_SIGNALS:
    void chosen(int hit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Completion m_completion;
    QStandardItemModel* m_model;
    QListView* m_list;
};

} // namespace everyport::ui
