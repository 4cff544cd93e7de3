#pragma once

#include <QWidget>

class QTreeView;

namespace everyport::ui {

class ConsoleController;
class FilterField;
class ObjectModel;

/// The program's objects at the side of the console, under their names there. Return or a double click puts one into
/// the prompt.
class ObjectsPane : public QWidget {
    Q_OBJECT
public:
    ObjectsPane(ConsoleController& controller, QWidget* parent);

    QTreeView* tree() const { return m_tree; }
    FilterField* field() const { return m_field; }
    ObjectModel* model() const { return m_model; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void openMenu(const QPoint& at);

    ConsoleController& m_controller;
    ObjectModel* m_model;
    FilterField* m_field;
    QTreeView* m_tree;
};

} // namespace everyport::ui
