#pragma once

#include <QFrame>

#include "app/python/session.h"

class QListView;
class QStandardItemModel;

namespace everyport::ui {

class Text;

/// What may be typed next, with its kind, and beside it what the chosen one is for. No window of its own and never with
/// the keyboard: the prompt keeps it.
class NamesPopup : public QFrame {
    Q_OBJECT
public:
    explicit NamesPopup(QWidget* parent);

    /// Above `at`, a point of its parent: the beginning of the name. Hides where there are none.
    void offer(const QList<python::Completion>& names, const QPoint& at);
    /// What the chosen name, or the call, is for; without names it stands alone.
    void explain(const std::optional<python::Explanation>& explanation, const QPoint& at);
    void dismiss();
    void step(int by);
    bool hasNames() const;
    python::Completion current() const;

    static constexpr int mostRows = 8;
    static constexpr qsizetype mostNames = 500;

Q_SIGNALS:
    void taken();
    void currentChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place(const QPoint& at);

    QList<python::Completion> m_names;
    QStandardItemModel* m_model;
    QListView* m_list;
    QWidget* m_about;
    Text* m_signature;
    Text* m_text;
};

} // namespace everyport::ui
