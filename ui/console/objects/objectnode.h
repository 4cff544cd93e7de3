#pragma once

#include <QMetaProperty>
#include <vector>

#include "ui/console/objects/objectmodel.h"
#include "ui/style/colours/statemark.h"

namespace everyport::ui {

/// A row of an ObjectModel and what it was when it was read last.
struct ObjectModel::Node {
    enum class Kind { Object, Property, Signal, Entry };
    Kind kind = Kind::Object;
    Node* parent = nullptr;
    int row = 0;
    QPointer<QObject> object = {}; ///< Of a property: its owner.
    QMetaProperty property = {};
    QString name = {};
    QString value = {};
    QString expression = {};
    Mark mark = Mark::None;
    qsizetype count = -1; ///< Of what a list or a map holds; -1: it is neither.
    bool isFilled = false;
    std::vector<std::unique_ptr<Node>> children = {};

    void add(std::unique_ptr<Node> child)
    {
        child->parent = this;
        child->row = int(children.size());
        children.push_back(std::move(child));
    }
    void number()
    {
        for (size_t at = 0; at < children.size(); ++at)
            children[at]->row = int(at);
    }
};

} // namespace everyport::ui
