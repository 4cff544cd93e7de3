#pragma once

#include <memory>
#include <vector>

#include <QCoreApplication>
#include <QMetaProperty>
#include <QPointer>
#include <QString>
#include <QVariant>

#include "ui/style/colours/statemark.h"

namespace everyport::ui {

/// A row of an ObjectModel and what it was when it was read last: an object of the program, one of its properties or
/// signals, or an entry of a property that is a map. The model owns the tree and tells of changes; a node only reads.
struct ObjectNode {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ObjectModel)
public:
    enum class Kind { Object, Property, Signal, Entry };
    Kind kind = Kind::Object;
    ObjectNode* parent = nullptr;
    int row = 0;
    QPointer<QObject> object = {}; ///< Of a property: its owner.
    QMetaProperty property = {};
    QString name = {};
    QString value = {};
    QString expression = {}; ///< What it is called at the prompt.
    Mark mark = Mark::None;
    qsizetype count = -1; ///< Of what a list or a map holds; -1: it is neither.
    bool isFilled = false;
    std::vector<std::unique_ptr<ObjectNode>> children = {};

    static std::unique_ptr<ObjectNode> ofObject(QObject* object, const QString& expression);
    static std::unique_ptr<ObjectNode> ofProperty(QObject* owner, const QMetaProperty& property, const QString& called);

    void read();        ///< What the row itself shows, not what is below it.
    void fillMembers(); ///< Of an object: its properties and signals become the children.
    bool hasChildren() const;
    bool isList() const;                      ///< A property that holds objects.
    QString documentation(int longest) const; ///< Values that are longer than this stand in it as a whole.

    void add(std::unique_ptr<ObjectNode> child);
    void number(); ///< The children, after some came or went.
};

QString shownNameOf(const QObject* object); ///< By its name, its id or its class.
/// To be read aloud: "Connection 19, open", for what Python calls <ConnectionFace id=19 state='open'>.
QString spokenNameOf(const QObject* object);
QString valueText(const QVariant& value); ///< In one line, as Python says it.

/// What a state's word means, in shape and colour.
int stateMark(const QString& word);

} // namespace everyport::ui
