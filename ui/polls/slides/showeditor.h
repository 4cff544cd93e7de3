#pragma once

#include <functional>
#include <optional>

#include <QList>
#include <QString>

#include "ui/polls/slides/slide.h"
#include "ui/widgets/dialogs/dialog.h"

class QListWidget;
class QPushButton;

namespace everyport::ui {

class SlideForm;

/// One place in a show: a question, which is edited elsewhere, or a slide.
struct ShowItem {
    QString id = {};
    QString title = {}; ///< Of a question.
    std::optional<Slide> slide = {};
    QString hour = {}; ///< When the clock comes to it, in words; for reading only.
};

/// Where the order of a show is made: its questions and slides at the left, the chosen slide's fields at the right.
/// Alt+Shift+Up and Down move what is chosen, Del takes a slide out. Nothing counts until *Done*.
class ShowEditor : public Dialog {
    Q_OBJECT
public:
    struct Facts {
        QString event = {};
        QList<ShowItem> items = {};
        QString chosen = {};                                  ///< The item that it begins at.
        std::function<QString()> newId = {};                  ///< Of a new slide.
        std::function<void(const QList<ShowItem>&)> use = {}; ///< Gives the items in their order.
    };
    ShowEditor(Facts facts, QWidget* parent);

    QList<ShowItem> items() const;
    void addSlide(Slide::Kind kind); ///< Behind what is chosen; its first field has the keyboard.
    void move(int by);               ///< What is chosen.
    void removeSlide();

private:
    void build();
    QWidget* makeButtons();
    void addItem(int row, const ShowItem& item);
    ShowItem itemAt(int row) const;
    void showRow(int row);
    void take(const Slide& slide);
    void updateButtons();

    Facts m_facts;
    QListWidget* m_list;
    SlideForm* m_form;
    QPushButton* m_add = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace everyport::ui
